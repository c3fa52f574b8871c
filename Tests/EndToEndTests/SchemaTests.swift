import Foundation
import Testing

/// A validator that knows nothing of Referat looks at content by the schemas, as an editor would.
@Suite("The schemas")
struct SchemaTests {
  private static let published = Cases.repository + "/docs/schema"

  /// What the validator says of each file: `SITE/PATH READING accepted`, with `content` left out.
  private func verdicts(_ schemas: String, on folders: [String]) throws -> [String] {
    try PythonCheck.findings("schemas.py", [schemas] + folders).filter { !$0.hasPrefix("  ") }
  }

  @Test("accept all content that is built, whichever way an editor reads its YAML")
  func accepted() throws {
    let folders = [Cases.repository] + Cases.sites.map { Cases.folder + "/Sites/" + $0 }
    let verdicts = try verdicts(Self.published, on: folders.map { $0 + "/content" })
    #expect(verdicts.count > 100)
    #expect(verdicts.filter { !$0.hasSuffix(" accepted") } == [])
  }

  @Test("refuse of the faulty content exactly what the reader finds wrong with its keys and their values")
  func refused() throws {
    let keyFaults: Set = [
      "unknown-key", "missing-key", "empty-value", "empty-item", "wrong-form", "unknown-word", "neither-yes-nor-no",
    ]
    var codes: [String: Set<String>] = [:]
    for name in Cases.broken {
      let folder = Cases.folder + "/Broken/" + name
      for line in try Command(["check", "--format", "json"], in: folder).run().output.split(separator: "\n") {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let file = try #require(object?["file"] as? String).dropFirst("content/".count)
        codes["\(name)/\(file)", default: []].insert(try #require(object?["code"] as? String))
      }
    }
    let verdicts = try verdicts(Self.published, on: Cases.broken.map { Cases.folder + "/Broken/\($0)/content" })
    var refused = 0
    for verdict in verdicts {
      let file = String(verdict.split(separator: " ")[0])
      let told = codes[file] ?? []
      // Of what is no YAML to the reader no keys are looked at.
      guard !told.contains(where: { $0.hasPrefix("yaml-") }) else { continue }
      let isRefused = verdict.hasSuffix(" refused")
      #expect(isRefused == !told.isDisjoint(with: keyFaults), "\(verdict): \(told)")
      refused += isRefused ? 1 : 0
    }
    #expect(refused >= 40)
  }

  @Test("are printed by kind, listed, and written all together")
  func command() throws {
    let folder = try TemporaryFolder()
    let list = try Command(["schema"], in: folder.path).run()
    #expect(
      list.output == """
        site            site.yml
        organisations   organisations.yml
        glossary        glossary.yml
        cluster         clusters/*.md
        meeting         meetings/**/*.md
        person          persons/*.md
        theme           themes/*.md
        page            pages/**/*.md

        """)
    let meeting = try Command(["schema", "meeting"], in: folder.path).run()
    #expect(meeting.output == (try String(contentsOfFile: Self.published + "/meeting.schema.json", encoding: .utf8)))
    for (language, published) in [("da", Self.published), ("en", Self.published + "/en")] {
      let result = try Command(["schema", "--output", "s/\(language)", "--language", language], in: folder.path).run()
      #expect(result == Command.Result(output: "", errors: "", code: 0))
      let written = try FolderContents(of: folder.path("s/" + language))
      #expect(written.files.count == 8)
      for (name, bytes) in written.files {
        #expect(bytes == (try Data(contentsOf: URL(fileURLWithPath: published + "/" + name))), "\(name)")
      }
    }
    #expect(try Command(["schema", "møde"], in: folder.path).run().code == 64)
    #expect(try Command(["schema", "site", "--output", "x"], in: folder.path).run().code == 64)
    #expect(try Command(["schema", "--output", "/dev/null/x"], in: folder.path).run().code == 1)
  }
}
