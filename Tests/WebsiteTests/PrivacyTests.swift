import Archive
import Testing

@testable import Website

@Suite("Persons who are not listed")
struct PrivacyTests {
  private static let texts = [
    "persons/skjult.md": "---\nname: Sofie Skjult\nlisted: false\n---\n[Brev](brev.pdf)\n", "persons/brev.pdf": "x",
    "meetings/m.md": SmallArchive.meeting(
      "2022-08-26",
      """
      chair: Sofie Skjult
      approved-by: [Sofie Skjult]
      participants:
        - Sofie Skjult, patientrepræsentant, Hjørring Kommune (afbud: operation)
        - Leif Serup, direktør, Hjørring Kommune
        - Ole Dam, konsulent, Læsø Kommune (i stedet for Sofie Skjult)
      """,
      text: """
        ## 1. Sofie Skjult fortæller

        Tema: forebyggelse
        Oplæg: Sofie Skjult

        Beslutning: Sofie Skjult takkes.

        Opgave (Sofie Skjult, frist når Sofie Skjult kan): skriver til Leif Serup.
        """),
    "meetings/plan.md": SmallArchive.meeting("2022-12-26", "status: planned\nplace: Hos Sofie Skjult"),
    "meetings/n.md": SmallArchive.meeting(
      "2022-09-26", "participants: [\"Leif Serup, direktør, Hjørring Kommune\"]",
      text: "## 1. Opfølgning\n\nSe [punkt 1](m.md#punkt-1).\n"),
  ]

  @Test("stand in the minutes by name, as plain text")
  func minutes() throws {
    let page = try SmallArchive(Self.texts).page("moeder/m/index.html")
    #expect(page.contains("Sofie Skjult</h2>") || page.contains("Sofie Skjult fortæller</h2>"))
    #expect(page.contains("afbud: operation"))
    #expect(!page.contains("sofie"))
    #expect(!page.contains("personer/skjult"))
  }

  @Test("stand nowhere else: no page, list, register, title or description has the name")
  func elsewhere() throws {
    let archive = try SmallArchive(Self.texts)
    let others = try archive.pages(but: "moeder/m/index.html", "moeder/plan/index.html")
    #expect(!others.contains("Skjult") && !others.contains("skjult"))
    #expect(!archive.plan.paths.contains { $0.contains("skjult") || $0.contains("brev.pdf") })
    #expect(try archive.page("opgaver/index.html").contains("når patientrepræsentant kan"))
    #expect(try archive.page("beslutninger/index.html").contains("takkes"))
    #expect(try archive.page("temaer/forebyggelse/index.html").contains("fortæller"))
  }

  @Test("and everybody else: the reason of an absence stands in the minutes alone")
  func reasons() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n", "participants: [\"Leif Serup, direktør, Hjørring Kommune (afbud: operation)\", Ole Dam]")
    #expect(try archive.page("moeder/m/index.html").contains("afbud: operation"))
    #expect(!(try archive.pages(but: "moeder/m/index.html").contains("operation")))
    #expect(try archive.page("personer/leif-serup/index.html").contains("○</span> afbud"))
  }
}
