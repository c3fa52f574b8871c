import Foundation
import Testing

/// The search of built sites in a real browser: what `Checks/search.py` looks at.
@Suite("The search in a browser", .serialized)
struct SearchBrowserTests {
  private static let checks = [
    "finds_items", "finds_inflected_forms", "finds_danish_letters", "finds_beginnings_while_typing",
    "finds_compounds_by_their_end", "finds_names_by_other_forms", "leads_to_coming_meetings",
    "tells_which_words_are_nowhere",
    "corrects_misspellings", "answers_questions", "leads_straight_to_names", "narrows_down", "goes_back", "turns_pages",
    "works_by_keyboard", "tells_without_script", "stands_first_on_other_pages", "tells_what_it_does", "keeps_secrets",
    "knows_kinds_of_meetings_and_parts", "works_below_a_sub_path", "asks_nobody_else_and_runs_nothing_else",
    "shows_what_minutes_say_as_text", "tells_when_it_fails", "starts_anew_with_a_renewed_site", "is_for_everybody",
    "fits_everywhere",
  ]

  @Test("is well", arguments: checks)
  func check(_ name: String) throws {
    let folder = try BrowserSites.shared.get().folder
    let found = try PythonCheck.findings(
      "search.py", [folder.path("site/sample"), folder.path("site/hinterland"), name])
    #expect(found == ["\(name) well"])
  }

  @Test("answers what citizens would ask of the five meetings")
  func questions() throws {
    let folder = try BrowserSites.shared.get().folder
    let found = try PythonCheck.findings("questions.py", ["sample", folder.path("site/sample")])
    #expect(found.count == 21)
    #expect(found.last == "well")
  }

  /// So many meetings that the index has files of all kinds.
  @Test("answers what citizens would ask of a large archive")
  func archive() throws {
    let folder = try TemporaryFolder()
    let benchmark = URL(fileURLWithPath: Command.binary).deletingLastPathComponent().appendingPathComponent("benchmark")
    _ = try Program.run(benchmark.path, ["generate", "1000", folder.path("content")])
    let result = try Command(["build", "--output", folder.path("site")], in: folder.path).run()
    try #require(result.code == 0, "\(result.errors)")
    let found = try PythonCheck.findings(
      "questions.py", ["archive", folder.path("site"), folder.path("content"), "/referater"])
    #expect(found.count == 21)
    #expect(found.last == "well")
  }

  @Test("is looked at by no check that these tests do not ask for")
  func extent() throws {
    let script = try String(contentsOfFile: Cases.folder + "/Checks/search.py", encoding: .utf8)
    let names = script.matches(of: /\ndef ([a-z_]+)\(danish, english\)/).map { String($0.output.1) }
    #expect(names == Self.checks)
  }
}
