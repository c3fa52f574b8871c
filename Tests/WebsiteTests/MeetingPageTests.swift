import Archive
import Records
import TemplateEngine
import Testing

@testable import Website

@Suite("The page of a meeting")
struct MeetingPageTests {
  private static let list = """
    participants:
      Kommuner:
        - Leif Serup, direktør, Hjørring Kommune (mødeleder)
        - Helle Holm, chef, Læsø Kommune (via Teams)
        - Åse Åberg, chef, Læsø Kommune (punkt 1-3, 5 og 7)
        - Ole Dam, konsulent, Læsø Kommune (i stedet for Bo Friis)
        - Lægernes plads (ikke udpeget)
      Afbud:
        - Jan Mainz, direktør, Hjørring Kommune (afbud: sygdom)
    """

  @Test("says in words and signs how each took part, the absent ones together")
  func attendance() throws {
    let page = try SmallArchive.of("## 1. Et\n", Self.list).meeting()
    let attendance = try #require(page.attendance)
    #expect(attendance.countText == "4 deltagere, 2 afbud")
    #expect(attendance.legend.map(\.sign) == ["●", "◉", "◐", "◇", "○"])
    #expect(attendance.groups.map(\.name) == ["Kommuner"])
    #expect(attendance.groups[0].people.map(\.sign) == ["●", "◉", "◐", "◇"])
    #expect(attendance.groups[0].people[0].remarks == ["mødeleder"])
    #expect(attendance.groups[0].people[1].remarks == ["via Teams"])
    #expect(attendance.groups[0].people[2].remarks == ["kun punkt 1–3, 5 og 7"])
    #expect(attendance.groups[0].people[3].details?.runs.read == "konsulent, Læsø Kommune, i stedet for Bo Friis")
    #expect(attendance.groups[0].vacant == ["Lægernes plads"])
    #expect(attendance.absent?.people.map(\.name).sorted() == ["Bo Friis", "Jan Mainz"])
    #expect(attendance.absent?.people.first { $0.name == "Jan Mainz" }?.remarks == ["afbud: sygdom"])
  }

  @Test("is the same of a text that was laid down and read again, and a record that is cut short is refused")
  func records() throws {
    let archive = try SmallArchive.of(
      """
      Indledning med [bilag](2022/bilag.pdf).

      # Gruppe

      Tekst under den.

      ## 1. Økonomi & <drift>

      Oplæg: Leif Serup

      Sagen.

      ### Referat

      Talt.

      ### a) Delpunkt

      **Beslutning:** Godkendt.

      ## Uden nummer
      """, "note: En *note*.", files: ["meetings/2022/bilag.pdf": "x"])
    let text = try archive.context.meetings[0]
    var writer = RecordWriter()
    text.write(to: &writer)
    func again(_ bytes: [UInt8]) throws -> RenderedMeeting {
      try bytes.withUnsafeBytes { buffer in
        var reader = RecordReader(buffer)
        let text = try RenderedMeeting(from: &reader)
        #expect(reader.isAtEnd)
        return text
      }
    }
    #expect(!text.items.isEmpty && !text.note.isEmpty && !text.groups.isEmpty && !text.files.isEmpty)
    #expect("\(try again(writer.bytes))" == "\(text)")
    for end in writer.bytes.indices {
      #expect(throws: BrokenRecord.self) { try again(Array(writer.bytes[..<end])) }
    }
  }

  @Test("has no list where the minutes have none")
  func noList() throws {
    #expect(try SmallArchive.of("## 1. Et\n").meeting().attendance == nil)
  }

  @Test("shows those on the list of a coming meeting as invited, and no outcome")
  func planned() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\nBeslutning: Nej.\n", "status: planned\nparticipants: [Leif Serup, Helle Holm (afbud)]")
    let page = try archive.meeting()
    #expect(page.kindText == "Dagsorden")
    #expect(page.isPlanned)
    #expect(page.attendance?.legend.isEmpty == true)
    #expect(page.attendance?.groups.flatMap(\.people).map(\.sign) == [""])
    #expect(page.attendance?.groups.flatMap(\.people).map(\.state) == ["indkaldt"])
    #expect(page.attendance?.absent?.people.map(\.name) == ["Helle Holm"])
    #expect(page.outcome == nil)
    #expect(!page.hasNoOutcome)
    #expect(archive.plan.paths.contains("beslutninger/2022/index.html") == false)
    #expect(try archive.page("moeder/m/index.html").contains("Mødet er ikke holdt endnu."))
  }

  @Test("says what minutes not yet approved, a draft and an uncertain date are")
  func notices() throws {
    let provisional = try SmallArchive.of("## 1. Et\n", "status: provisional").page("moeder/m/index.html")
    #expect(provisional.contains("<strong>Ikke godkendt endnu</strong>"))
    let draft = try SmallArchive.of("## 1. Et\n", "status: draft").page("moeder/m/index.html")
    #expect(draft.contains("<strong>Kladde</strong>"))
    #expect(draft.contains("<meta name=\"robots\" content=\"noindex\">"))
    let archive = try SmallArchive([
      "meetings/m.md": SmallArchive.meeting("2023?", "date-note: Året er udledt.", text: "## 1. Et\n")
    ])
    let uncertain = try archive.page("moeder/m/index.html")
    #expect(uncertain.contains("<strong>Datoen er usikker</strong> Året er udledt."))
    #expect(uncertain.contains("2023 (formentlig)"))
    #expect(!uncertain.contains("<time"))
  }

  @Test("tells first what was decided, with links to the places")
  func outcome() throws {
    let page = try SmallArchive.of(
      """
      Beslutning: Straks.

      ## 1. Et

      Beslutning: Ja.

      ### a) Under

      Opgave (Leif Serup, frist 1. marts 2023): ring.
      """, "participants: [Leif Serup]"
    ).meeting()
    let outcome = try #require(page.outcome)
    #expect(outcome.countText == "2 beslutninger og 1 opgave")
    #expect(outcome.decisions?.rows.map(\.label) == ["Indledning", "Punkt 1"])
    #expect(outcome.decisions?.rows.map(\.text) == ["Straks.", "Ja."])
    #expect(outcome.actions?.rows.map(\.label) == ["Punkt 1 a"])
    #expect(outcome.actions?.rows.map(\.url) == ["#punkt-1-a-opgave"])
    #expect(outcome.actions?.rows.map(\.owners) == ["Leif Serup"])
    #expect(outcome.actions?.rows.first?.deadline?.iso == "2023-03-01")
  }

  @Test("says that nothing is marked where nothing is")
  func noOutcome() throws {
    let page = try SmallArchive.of("## 1. Et\n\nTekst.\n").meeting()
    #expect(page.outcome == nil)
    #expect(page.hasNoOutcome)
  }

  @Test("has its facts in order, each where it is known")
  func facts() throws {
    let page = try SmallArchive.of(
      "## 1. Et\n",
      """
      time: 13.00-15.00
      place: Rådhuset
      number: 1/2022
      case: 22-1
      chair: Leif Serup
      host: Jan Mainz
      minute-taker: Åse Åberg
      approved-by: [Leif Serup]
      next: 2022-11-07
      themes: [forebyggelse]
      published: 2022-09-09
      participants: [Leif Serup, Jan Mainz, Åse Åberg]
      """
    ).meeting()
    #expect(
      page.facts.map { "\($0.term): \($0.runs.read)" } == [
        "Dato: fredag 26. august 2022", "Tid: kl. 13.00–15.00", "Sted: Rådhuset", "Klynge: Sundhedsklynge Nord",
        "Mødenummer: 1/2022", "Mødeleder: Leif Serup", "Vært: Jan Mainz", "Referent: Åse Åberg", "Sagsnr.: 22-1",
        "Godkendt af: Leif Serup", "Temaer: Forebyggelse", "Offentliggjort: 9. september 2022",
        "Næste møde: 7. november 2022", "Kalender: læg mødet i din kalender",
      ])
    #expect(page.facts.dropLast().last?.runs.first?.url == nil)
  }

  @Test("has items in groups, each group with the text under its heading and a place of its own")
  func groups() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\n# Participants\n\nTekst.\n\n## 2. To\n\n# Participants\n\n## 3. Tre\n\n# Sidst\n\nSlut.\n")
    let page = try archive.meeting()
    #expect(page.groups.map(\.title.description) == ["", "Participants", "Participants", "Sidst"])
    #expect(page.groups.map(\.anchor) == ["", "_1", "_2", "_3"])
    #expect(page.groups.map { $0.items.compactMap(\.number) } == [["1"], ["2"], ["3"], []])
    #expect(page.groups.map(\.text.description) == ["", "<p>Tekst.</p>\n", "", "<p>Slut.</p>\n"])
    #expect(page.contents?.rows.map(\.url) == ["#punkt-1", "#punkt-2", "#punkt-3"])
    #expect(try archive.page("moeder/m/index.html").contains("<p>Slut.</p>"))
  }

  @Test("has the facts of each item, and of a sub-item what its item does not say already")
  func itemFacts() throws {
    let page = try SmallArchive.of(
      """
      ## 1. Et

      Tema: forebyggelse
      Oplæg: Leif Serup
      Tid: 20 min
      Sag: 22-7

      ### a) Under

      Tema: forebyggelse
      Oplæg: Gæsten
      """, "participants: [Leif Serup]"
    ).meeting()
    let item = page.groups[0].items[0]
    #expect(
      item.facts.map { "\($0.term): \($0.runs.read)" } == [
        "Oplæg: Leif Serup", "Temaer: Forebyggelse", "Afsat tid: 20 min", "Sagsnr.: 22-7",
      ])
    #expect(item.permalinkLabel == "Link til punkt 1: Et")
    let subitem = try #require(item.parts.compactMap(\.subitem).first).item
    #expect(subitem.facts.map { "\($0.term): \($0.runs.read)" } == ["Oplæg: Gæsten"])
    #expect(subitem.permalinkLabel == "Link til punkt 1 a: Under")
  }

  @Test("shows of a closed item the title alone, there and everywhere")
  func closed() throws {
    let archive = try SmallArchive.of(
      """
      ## 1. Personalesag

      Lukket: ja
      Tema: forebyggelse
      Oplæg: Leif Serup

      Hemmeligheden. [Bilag](m/hemmelig.pdf)

      Beslutning: Hemmelig.

      ## 2. Åbent
      """, "participants: [Leif Serup]", files: ["meetings/m/hemmelig.pdf": "x"])
    let page = try archive.meeting()
    #expect(page.groups[0].items[0].isClosed)
    #expect(page.groups[0].items[0].facts.isEmpty)
    #expect(try archive.page("moeder/m/index.html").contains("Personalesag"))
    #expect(!(try archive.pages().contains("emmelig")))
    #expect(!archive.plan.paths.contains("moeder/m/hemmelig.pdf"))
  }

  @Test("leads to the meetings before and after it, and to who speaks of it; corrections come newest first")
  func surroundings() throws {
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2022-01-01"),
      "meetings/b.md": SmallArchive.meeting(
        "2022-02-01",
        "corrections: [{ date: 2022-03-01, text: Den første. }, { date: 2022-04-01, text: Den anden. }]"),
      "meetings/c.md": SmallArchive.meeting("2022-08-01", text: "## 1. Et\n\nSe [før](b.md).\n"),
      "meetings/d.md": SmallArchive.meeting("2022-02-15", body: "politisk"),
    ])
    let page = try archive.meeting("meetings/b.md")
    #expect(page.body == "Klyngestyregruppe Nord")
    #expect(page.previous?.url == "/referater/moeder/a/")
    #expect(page.next?.url == "/referater/moeder/c/")
    #expect(page.mentionedIn?.rows.map(\.url) == ["/referater/moeder/c/#punkt-1"])
    #expect(page.corrections?.rows.map(\.text) == ["Den anden.", "Den første."])
    #expect(page.lastCorrection?.text == "Den anden.")
    #expect(try archive.meeting("meetings/d.md").previous == nil)
  }

  @Test("has a title, a breadcrumb and a canonical address of its own")
  func page() throws {
    let page = try SmallArchive.of("## 1. Et\n\n## 2. To\n").meeting().page
    #expect(page.title == "Faglig Sundhedsklynge Nord 26. august 2022 – Referater")
    #expect(page.description == "Referat, Faglig Sundhedsklynge Nord, 26. august 2022: Et; To")
    #expect(page.address == "https://example.org/referater/moeder/m/")
    #expect(
      page.breadcrumb?.links.map(\.url) == [
        "/referater/", "/referater/klynger/", "/referater/klynger/nord/", "/referater/klynger/nord/faglig/",
      ])
    #expect(page.menu.filter(\.isCurrent).map(\.text) == ["Møder"])
  }

  @Test("has a sentence and an address for each item, decision and action, ready to copy")
  func citations() throws {
    let archive = try SmallArchive.of(
      """
      Beslutning: Dagsordenen er godkendt!

      ## 1. Plan & <mål>?

      Beslutning: Planen gælder.

      Opgave (Læsø Kommune, frist 1. maj 2023): Skriv den.

      ### a) Tal

      Beslutning: Tallene samles.

      ## Eventuelt
      """)
    let page = try archive.meeting()
    let items = page.groups.flatMap(\.items)
    #expect(items.map(\.citation?.heading) == ["Henvis til punkt 1", "Henvis til punktet"])
    #expect(
      items[0].citation?.rows.map(\.sentence) == [
        "Punkt 1: Plan & <mål>?", "Beslutning, punkt 1: Planen gælder.", "Opgave, punkt 1: Skriv den.",
        "Punkt 1 a: Tal.", "Beslutning, punkt 1 a: Tallene samles.",
      ])
    #expect(
      items[0].citation?.rows.map(\.anchor) == [
        "punkt-1", "punkt-1-beslutning", "punkt-1-opgave", "punkt-1-a", "punkt-1-a-beslutning",
      ])
    #expect(items[1].citation?.rows.map(\.sentence) == ["Eventuelt."])
    #expect(page.citation.rows.map(\.sentence) == ["", "Beslutning: Dagsordenen er godkendt!"])
    let html = try archive.page("moeder/m/index.html")
    let address = "https://example.org/referater/moeder/m/"
    for (words, place) in [
      ("", ""), ("Punkt 1: Plan &amp; &lt;mål&gt;? ", "#punkt-1"),
      ("Beslutning, punkt 1: Planen gælder. ", "#punkt-1-beslutning"),
    ] {
      let reference =
        "<p class=\"citation\">\(words)Referat, Faglig Sundhedsklynge Nord, 26. august 2022. Referater. "
        + "<a href=\"\(address)\(place)\">\(address)\(place)</a></p>"
      #expect(html.contains(reference), "\(reference)")
    }
    #expect(html.contains("<script src=\"/referater/copy.js\" data-copy=\"Kopiér henvisningen\""))
    #expect(!(try archive.page("index.html")).contains("copy.js"))
    #expect(archive.plan.paths.contains("copy.js"))
  }

  @Test("cuts a long decision in a reference to it")
  func longCitation() throws {
    let words = Array(repeating: "ord", count: 80).joined(separator: " ")
    let page = try SmallArchive.of("## 1. Et\n\nBeslutning: \(words).\n").meeting()
    let sentence = try #require(page.groups[0].items[0].citation?.rows.last?.sentence)
    #expect(sentence.hasPrefix("Beslutning, punkt 1: ord ord"))
    #expect(sentence.hasSuffix("ord\u{A0}…"))
    #expect(sentence.count < 190)
  }
}
