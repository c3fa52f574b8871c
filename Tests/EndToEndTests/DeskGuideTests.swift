import Foundation
import Testing

/// `docs/vejledning.md` followed to the letter in an empty folder: from a document in Word to a page.
@Suite("The way from Word to a website", .serialized)
struct DeskGuideTests {
  private static let docs = Cases.repository + "/docs"
  private static let document = "Referat 4. marts 2026.docx"
  private static let draft = "content/meetings/fjord/2026-03-04-faglig.md"

  /// The commands that the guide tells to type, a line each.
  private static func commands() throws -> [String] {
    let text = try String(contentsOfFile: docs + "/vejledning.md", encoding: .utf8)
    return text.components(separatedBy: "\n```sh\n").dropFirst().flatMap { block in
      (block.components(separatedBy: "\n```").first ?? "").split(separator: "\n").map(String.init)
    }
  }

  /// Types a line into a shell that stands in a folder, and gives what it says.
  private func type(_ line: String, in folder: String) throws -> String {
    let tools = URL(fileURLWithPath: Command.binary).deletingLastPathComponent().path
    return try Program.run(
      "/usr/bin/bash", ["-c", "cd '\(folder)' && PATH='\(tools)':$PATH && \(line) 2>&1"])
  }

  @Test("works by the guide alone, word by word")
  func followed() throws {
    let folder = try TemporaryFolder()
    let site = folder.path("referater")
    var said: [String: String] = [:]
    for command in try Self.commands() {
      if command == "cd referater" { continue }
      let isFirst = command.hasPrefix("referat new site")
      if command.hasPrefix("referat import") {
        _ = try Program.run("/usr/bin/pandoc", [Self.docs + "/billeder/referat.md", "-o", site + "/" + Self.document])
      }
      if command == "referat check" { try mend(site + "/" + Self.draft) }
      said[command] = try type(command, in: isFirst ? folder.path : site)
    }
    #expect(said.count == 7)
    let imported = try #require(said["referat import \"\(Self.document)\""])
    #expect(imported.contains("Deltagere: 5, heraf 1 med afbud"))
    let check = try #require(said["referat check"])
    #expect(check.contains("ingen fejl"))
    #expect(!check.contains("warning"))

    let page = try String(contentsOfFile: site + "/public/moeder/fjord/2026-03-04-faglig/index.html", encoding: .utf8)
    for text in [
      "kommunerne gør ventetiden op hver måned", "id=\"punkt-2-beslutning\"", "id=\"punkt-2-opgave\"",
      "/referater/personer/mikkel-bro/", "/referater/temaer/genoptraening/",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("FORSLAG"))
    let actions = try String(contentsOfFile: site + "/public/opgaver/index.html", encoding: .utf8)
    #expect(actions.contains("en fælles opgørelse"))
  }

  /// What the guide's chapter “Ret det, der mangler” tells to do with the draft.
  private func mend(_ path: String) throws {
    var text = try String(contentsOfFile: path, encoding: .utf8)
    let proposals = text.matches(of: #/\[//\]: # "FORSLAG – /#).count
    #expect(proposals == 3)
    text.replace(#/[^\n]+\n\n\[//\]: # "FORSLAG – ([^\n]+)"\n/#) { "\($0.1)\n" }
    let heading = "## 2. Genoptræning efter indlæggelse v/ Sofie Damgaard\n"
    #expect(text.contains(heading))
    text = text.replacing(heading, with: heading + "\nTema: genoptræning\n")
    #expect(text.contains("status: draft\n"))
    text = text.replacing("status: draft\n", with: "")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("shows pictures that are there, small, and each with words for those who cannot see it")
  func pictures() throws {
    let text = try String(contentsOfFile: Self.docs + "/vejledning.md", encoding: .utf8)
    let pictures = text.matches(of: #/!\[([^\]]+)\]\(([^)]+)\)/#)
    #expect(pictures.count == 6)
    for picture in pictures {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.docs + "/" + picture.2))
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(bytes.count < 150_000, "\(picture.2)")
      #expect(picture.1.count > 20)
    }
  }

  @Test("links to chapters and files that are there", arguments: ["vejledning.md", "import.md", "format.md"])
  func links(_ name: String) throws {
    let text = try String(contentsOfFile: Self.docs + "/" + name, encoding: .utf8)
    let prose = text.replacing(#/(?s)````.*?````|```.*?```|`[^`\n]*`/#, with: "")
    for link in prose.matches(of: #/\]\(([^)\s]+)\)/#) where !link.1.contains("://") {
      let parts = link.1.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let file = parts[0].isEmpty ? name : String(parts[0])
      let path = Self.docs + "/" + file
      #expect(FileManager.default.fileExists(atPath: path), "\(link.1)")
      guard parts.count > 1 else { continue }
      let headings = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter {
        $0.hasPrefix("#")
      }
      #expect(headings.map(Self.anchor).contains(String(parts[1])), "\(link.1)")
    }
  }

  /// The place that a code host gives a heading.
  private static func anchor(of heading: Substring) -> String {
    String(
      heading.drop { $0 == "#" || $0 == " " }.lowercased().compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || character == "-" || character == "_" ? character : nil
      })
  }
}
