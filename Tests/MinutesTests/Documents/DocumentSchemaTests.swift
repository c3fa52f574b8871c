import Diagnostics
import Foundation
import Minutes
import Testing

@Suite("The schemas that editors complete by")
struct DocumentSchemaTests {
  private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/schema").path

  /// Danish ones in the folder itself, English ones in a folder of their own. REFERAT_RECORD=1 writes them.
  @Test("are published as the code makes them", arguments: DocumentSchema.allCases, LanguageCode.allCases)
  func published(_ kind: DocumentSchema, in language: LanguageCode) throws {
    let path = Self.folder + (language == .da ? "/" : "/en/") + kind.fileName
    let made = kind.json(in: language)
    if ProcessInfo.processInfo.environment["REFERAT_RECORD"] == "1" {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try made.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == made)
  }

  @Test("are JSON of draft 2020-12, and describe every key", arguments: DocumentSchema.allCases)
  func shape(_ kind: DocumentSchema) throws {
    let json = try JSONSerialization.jsonObject(with: Data(kind.json(in: .en).utf8)) as? [String: Any]
    #expect(json?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(json?["title"] as? String == kind.title(in: .en))
    if let properties = json?["properties"] as? [String: [String: Any]] {
      #expect(properties.values.allSatisfy { ($0["description"] as? String)?.hasSuffix(".") == true })
      #expect(json?["additionalProperties"] as? Bool == false)
    } else {
      #expect([.organisations, .glossary].contains(kind))
    }
  }

  @Test(
    "name what they describe",
    arguments: [
      (DocumentSchema.site, "Webstedet", "The site", "site.yml"),
      (.organisations, "Organisationerne", "The organisations", "organisations.yml"),
      (.glossary, "Ordlisten", "The glossary", "glossary.yml"),
      (.cluster, "En klynge og dens fora", "A cluster and its bodies", "clusters/*.md"),
      (.meeting, "Et møde", "A meeting", "meetings/**/*.md"), (.person, "En person", "A person", "persons/*.md"),
      (.theme, "Et tema", "A theme", "themes/*.md"), (.page, "En fri side", "A free page", "pages/**/*.md"),
    ])
  func titles(_ kind: DocumentSchema, danish: String, english: String, files: String) {
    #expect(kind.title(in: .da) == danish)
    #expect(kind.title(in: .en) == english)
    #expect(kind.files == files)
    #expect(kind.isWholeFile == files.hasSuffix(".yml"))
  }
}
