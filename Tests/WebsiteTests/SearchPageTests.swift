import Archive
import Minutes
import Records
import TemplateEngine
import Testing

@testable import Website

@Suite("What the search knows")
struct SearchPageTests {
  private func text(_ html: HTML) -> String {
    var text = PassageText()
    text.append(html.bytes)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test("of a text is its blocks, each in a line with a mark of what it is")
  func blocks() throws {
    let archive = try SmallArchive.of(
      """
      ## 1. Opfølgning

      Første *afsnit*
      over to linjer.

      - et
      - to & tre

      | A | B |
      |---|---|
      | 1 | 2 |

      Beslutning: Forslaget vedtages.

      Opgave (Hjørring Kommune, frist 7. november 2022): konkretisere.

      ### a) Økonomi

      Budgettet.
      """)
    let meeting = try archive.reference("meetings/m.md")
    let searched = try archive.searched(meeting)
    let documents = searched.documents
    var reader = PassageText()
    let lines = searched.read(documents[0], to: &reader)
    #expect(
      String(decoding: lines, as: UTF8.self) == """
        .Første afsnit over to linjer.
        .et
        .to & tre
        .A B
        .1 2
        !Forslaget vedtages.
        ?Hjørring Kommune frist 7. november 2022
        ?konkretisere.
        #punkt-1-a a) Økonomi
        .Budgettet.

        """)
    #expect(documents.count == 1)
    #expect(documents[0].isDecided)
    #expect(documents[0].label == "Punkt 1")
  }

  @Test("of markup is what it reads as")
  func markup() {
    #expect(text("<p>a &lt;b&gt; &amp;amp; &quot;c&quot;<br />d</p>") == ".a <b> &amp; \"c\" d\n")
    #expect(text("<p>Se <a href=\"x.pdf\">planen</a> <span class=\"file\">(PDF, 1 kB)</span>.</p>") == ".Se planen .\n")
    #expect(text("<p></p><p> </p><ul><li></li></ul>") == "")
    #expect(text("<p>uden slut") == ".uden slut\n")
    #expect(text("<p>&amp") == ".&amp\n")
  }

  @Test("of a closed item is its title alone, and of a meeting's beginning a document of its own")
  func documents() throws {
    let archive = try SmallArchive.of(
      """
      Velkommen.

      ## 1. Personale

      Lukket: ja

      Hemmeligt.

      ## 2. Åbent

      Tema: forebyggelse
      """, "themes: [forebyggelse]")
    let meeting = try archive.reference("meetings/m.md")
    let searched = try archive.searched(meeting)
    let documents = searched.documents
    #expect(documents.map(\.title) == ["Indledning", "Personale", "Åbent"])
    #expect(documents.map(\.isClosed) == [false, true, false])
    #expect(documents.map(\.anchor) == [nil, "punkt-1", "punkt-2"])
    #expect(documents.map(\.themes.count) == [1, 1, 1])
    var reader = PassageText()
    #expect(searched.read(documents[1], to: &reader).isEmpty)
  }

  @Test("of people are those who are named, present or have an action, if they are listed")
  func persons() throws {
    let archive = try SmallArchive(
      [
        "persons/skjult.md": "---\nname: Bo Skjult\nlisted: false\n---\n",
        "meetings/m.md": SmallArchive.meeting(
          "2022-08-26",
          "participants: [\"Leif Serup, direktør, Læsø Kommune\", \"Åse Holm, chef, Læsø Kommune\", \"Bo Skjult, borger\"]",
          text: """
            ## 1. Et

            Oplæg: Leif Serup

            Bo Skjult spurgte.

            ## 2. To

            Opgave (Åse Holm og Bo Skjult): gøre noget.
            """),
      ])
    let meeting = try archive.reference("meetings/m.md")
    let searched = try archive.searched(meeting)
    let documents = searched.documents
    let names = documents.map { $0.persons.map { archive.context.registry[$0].name } }
    #expect(names == [["Leif Serup"], ["Åse Holm"]])
    #expect(documents[0].presenters == ["Leif Serup"])
    var reader = PassageText()
    let text = String(decoding: searched.read(documents[0], to: &reader), as: UTF8.self)
    #expect(text == ".borger spurgte.\n")
    #expect(!FoundName.all(in: archive.context).contains { $0.name == "Bo Skjult" })
  }

  @Test("lies in files of one meeting each, and in several where it is long")
  func files() throws {
    #expect(PassageFile.runs(of: Ref(0), sizes: [1, 2, 3]).map(\.documents) == [0..<3])
    #expect(
      PassageFile.runs(of: Ref(0), sizes: [9_000, 9_000, 20_000, 0, 5]).map(\.documents) == [
        0..<1, 1..<2, 2..<3, 3..<5,
      ])
    #expect(PassageFile.runs(of: Ref(0), sizes: []).isEmpty)
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2022-08-26", text: "## 1. A"),
      "meetings/b.md": SmallArchive.meeting("2022-08-26", body: "politisk", text: "## 1. B"),
      "meetings/c.md": SmallArchive.meeting("2023", text: "## 1. C"),
      "meetings/d.md": SmallArchive.meeting("2024-01-01"),
    ])
    let plan = archive.plan.adding([archive.part(0..<2), archive.part(2..<4)])
    let own = plan.paths.filter { $0.hasPrefix("soeg/index/") }
    #expect(
      own.filter { $0.hasSuffix(".json") }.map { String($0.dropFirst(11)) } == [
        "overview.json", "n0.json", "2022/08-26-1.json", "2022/08-26-2.json", "2023/12-31-1.json",
      ])
  }

  @Test("is the same in however many parts it was read")
  func parts() throws {
    var texts: [String: String] = [:]
    for day in 10...29 {
      texts["meetings/\(day).md"] = SmallArchive.meeting(
        "2022-08-\(day)",
        text: "Indledning \(day).\n\n## 1. Punkt \(day)\n\nKlyngen drøftede sag \(day * 7) om forebyggelse.")
    }
    let archive = try SmallArchive(texts)
    func contents(_ cuts: [Int]) throws -> [String: [UInt8]] {
      let plan = archive.plan.adding(zip(cuts, cuts.dropFirst()).map { archive.part($0..<$1) })
      return Dictionary(
        uniqueKeysWithValues: try plan.paths.enumerated().filter { $1.hasPrefix("soeg/index/") }.map { index, path in
          guard case .bytes(let bytes) = try plan.contents(at: index) else { return (path, []) }
          return (path, bytes)
        })
    }
    let whole = try contents([0, 20])
    #expect(whole.count > 20)
    #expect(try contents([0, 7, 20]) == whole)
    #expect(try contents([0, 0, 1, 19, 20, 20]) == whole)
  }

  @Test("knows of a meeting from its record what it knew before, and refuses a record that is broken")
  func records() throws {
    let archive = try SmallArchive.of("Indledning.\n\n## 1. Åbent hus\n\n**Beslutning:** Vi mødes om hø.\n\n## 2. Æ\n")
    var writer = RecordWriter()
    archive.sheets[0].write(to: &writer)
    func again(_ bytes: [UInt8]) throws -> MeetingSheet {
      try bytes.withUnsafeBytes { buffer in
        var reader = RecordReader(buffer)
        let sheet = try MeetingSheet(from: &reader)
        #expect(reader.isAtEnd)
        return sheet
      }
    }
    func contents(_ sheet: MeetingSheet) throws -> [[UInt8]] {
      let plan = archive.plan.adding([SearchPart(0..<1) { _ in sheet }])
      return try plan.paths.indices.filter { plan.paths[$0].hasPrefix("soeg/index/") }.map { index in
        guard case .bytes(let bytes) = try plan.contents(at: index) else { return [] }
        return bytes
      }
    }
    #expect(try contents(again(writer.bytes)) == contents(archive.sheets[0]))
    for end in writer.bytes.indices {
      #expect(throws: BrokenRecord.self) { try again(Array(writer.bytes[..<end])) }
    }
    // Whatever stands in a record, the index is made of it or it is refused.
    for place in writer.bytes.indices {
      var bytes = writer.bytes
      bytes[place] ^= 0x7F
      var sheet: MeetingSheet?
      bytes.withUnsafeBytes { buffer in
        var reader = RecordReader(buffer)
        sheet = try? MeetingSheet(from: &reader)
      }
      if let sheet { #expect(SearchPart(0..<1) { _ in sheet }.passages.allSatisfy { $0.documents.upperBound <= 3 }) }
    }
  }

  @Test("has a page whose policy knows the style sheet, and a folder that no other file gets into")
  func page() throws {
    let archive = try SmallArchive(["pages/om.md": "---\ntitle: Om\naliases: [/soeg/index/gammel/]\n---\n"])
    #expect(archive.diagnostics.isEmpty)
    #expect(archive.plan.diagnostics.count == 1)
    let page = try archive.page("soeg/index.html")
    let styles = try #require(page.firstMatch(of: /<style>(.*?)<\/style>/)).1
    #expect(styles.contains("#_finder"))
    #expect(page.contains("sha256-\(SHA256.digest(of: Array(styles.utf8)).base64)"))
    #expect(page.contains("<script type=\"module\" src=\"/referater/soeg/search.js\"></script>"))
    #expect(page.contains("<option value=\"nord/faglig\">"))
  }

  @Test(
    "digests as the standard's examples do",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func digest(_ text: String, _ expected: String) {
    #expect(SHA256.digest(of: Array(text.utf8)).base64 == expected)
  }
}
