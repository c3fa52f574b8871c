import Archive
import Minutes
import Records
import Testing

/// What is kept of linked texts from one build for the next must not outlive what it was made from, and no longer be thrown away
/// than that.
@Suite("What is kept of linked texts")
struct KeepingTests {
  private static let path = "meetings/nord/2022-08-26.md"
  private static let people = "[Mads Duedahl, Rikke Holm]"

  /// A site with one meeting of this text, and a few others.
  private func site(_ text: String, _ more: [String: String] = [:]) -> SampleSite {
    let others = [
      "meetings/nord/2022-01-10.md": SampleSite.meeting("2022-01-10", "participants: [Jens Bo, Anne Kjær]")
    ]
    return MentionTests.site(text, participants: Self.people, others.merging(more) { $1 })
  }

  private func ground(_ site: SampleSite, files: [(String, Int)] = []) -> (LinkingGround, EntityKeys) {
    let keys = EntityKeys(site.registry)
    return (
      LinkingGround(
        site.registry, keys, files: files.map { (path: $0.0, size: $0.1) }, places: ContentDigest()), keys
    )
  }

  /// Whether a text has to be linked anew when something else comes to the site.
  private func isTouched(_ text: String, by more: [String: String]) throws -> Bool {
    let (before, after) = (site(text), site(text, more))
    let needs = try before.link(Self.path).0.needs
    return needs.isTouched(by: ground(after).0.change(since: ground(before).0))
  }

  private static func list(_ names: String) -> [String: String] {
    ["meetings/nord/2022-03-01.md": SampleSite.meeting("2022-03-01", "participants: [\(names)]")]
  }

  @Test("somebody new touches the texts that may name them, and no others")
  func persons() throws {
    #expect(try isTouched("Ole Lund fortalte.", by: Self.list("Ole Lund")))
    #expect(try isTouched("Oles tal.", by: Self.list("Ole Lund")))
    #expect(try !isTouched("Mads Duedahl fortalte om Læsø.", by: Self.list("Ole Lund")))
    // `Holm` before a name makes it a part of another one where it is somebody's first name.
    #expect(try isTouched("Holm Jens Bo var med.", by: Self.list("Holm Petersen")))
    #expect(try isTouched("Rikke Holm Jens Bo var med.", by: Self.list("Holm Petersen")))
    // Whose name does not begin as names do, may stand anywhere.
    #expect(try isTouched("Tekst.", by: Self.list("de la Cour")))
  }

  @Test("a name in a presenter's or an owner's place touches it too, however it is written")
  func fields() throws {
    for text in ["Oplæg: ole lund", "Opgave (OLE LUND): ring", "Opgave (Mads, ole  lund): ring"] {
      let text = "## 1. Et\n\n\(text)\n"
      #expect(try isTouched(text, by: Self.list("Ole Lund")), "\(text)")
      #expect(try !isTouched(text, by: Self.list("Per Lund")), "\(text)")
    }
    // The first name of a participant may come to be somebody's whole name.
    #expect(try isTouched("## 1. Et\n\nOplæg: Rikke\n", by: Self.list("Rikke")))
  }

  @Test("another meeting touches the texts that name its day")
  func days() throws {
    #expect(try isTouched("Se mødet den 1. marts 2022.", by: Self.list("Jens Bo")))
    #expect(try isTouched("Se [før](meeting:nord/faglig/2022-03-01).", by: Self.list("Jens Bo")))
    #expect(try !isTouched("Se mødet den 2. marts 2022.", by: Self.list("Jens Bo")))
    #expect(try !isTouched("Se [før](meeting:nord/faglig/2022-01-10).", by: Self.list("Jens Bo")))
  }

  @Test("what has changed elsewhere touches a text whose place among others is not kept")
  func open() throws {
    let page = ["pages/om.md": "---\ntitle: Om\n---\nTekst.\n"]
    let (before, after) = (
      site("Se [om](../../pages/om.md).", page),
      site("Se [om](../../pages/om.md).", page.merging(Self.list("Ole Lund")) { $1 })
    )
    #expect(try before.link(Self.path).0.needs.isTouched(by: ground(after).0.change(since: ground(before).0)))
  }

  @Test("somebody whose name is to stand nowhere else, or a new organisation, touches all texts")
  func whole() throws {
    #expect(try isTouched("Tekst.", by: ["persons/x.md": MentionTests.person("Ole Lund", "listed: false")]))
    #expect(try isTouched("Tekst.", by: Self.list("\"Jens Bo, chef, Nye Kommune\"")))
  }

  @Test("the files that have come, gone or changed are told")
  func files() {
    let site = site("Tekst.")
    let change = ground(site, files: [("a.pdf", 2), ("c.pdf", 1)]).0.change(
      since: ground(site, files: [("a.pdf", 1), ("b.pdf", 1), ("c.pdf", 1)]).0)
    #expect(change.files == ["a.pdf", "b.pdf"])
    #expect(!change.isWhole)
  }

  @Test("the ground is read as it was written")
  func groundRecords() throws {
    let ground = ground(
      site("Tekst.", ["persons/x.md": MentionTests.person("Ole Lund", "aliases: [O. L.]")]), files: [("a.pdf", 7)]
    ).0
    var writer = RecordWriter()
    ground.write(to: &writer)
    try writer.bytes.withUnsafeBytes { buffer in
      var reader = RecordReader(buffer)
      let read = try LinkingGround(from: &reader)
      #expect(reader.isAtEnd)
      var again = RecordWriter()
      read.write(to: &again)
      #expect(again.bytes == writer.bytes)
    }
  }

  @Test(
    "facts are read in an archive where others stand before those they name; not where these are gone or bear other names"
  )
  func facts() throws {
    let text =
      "## 1. Et\n\nOplæg: Mads Duedahl\n\nRikke Holm talte om mødet 10. januar 2022.\n\nBeslutning: Rikke Holm ser på det.\n"
    let before = site(text)
    let facts = try before.link(Self.path).0.facts
    var writer = RecordWriter()
    facts.write(to: &writer, EntityKeys(before.registry))
    func read(_ site: SampleSite, without persons: Set<UInt64> = []) throws -> MeetingFacts {
      let keys = EntityKeys(site.registry).without(persons: persons)
      return try writer.bytes.withUnsafeBytes { buffer in
        var reader = RecordReader(buffer)
        return try MeetingFacts(from: &reader, keys)
      }
    }
    let after = site(text, Self.list("Aage Aa, Bo Be"))
    let moved = try read(after)
    #expect(after.registry[moved.meeting].document.path == Self.path)
    #expect(moved.references.map { after.name(of: $0.target) } == facts.references.map { before.name(of: $0.target) })
    #expect(moved.references.map(\.target) != facts.references.map(\.target))
    #expect(throws: BrokenRecord.self) {
      try read(site(text, ["persons/x.md": MentionTests.person("Rikke Holm", "aliases: [R. H.]")]))
    }
    let rikke = try after.reference("rikke-holm")
    #expect(throws: BrokenRecord.self) { try read(after, without: [EntityKeys(after.registry).persons[rikke.index]]) }
  }
}
