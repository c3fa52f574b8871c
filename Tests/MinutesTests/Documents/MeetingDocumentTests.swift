import Diagnostics
import Minutes
import Testing

@Suite("A meeting's front matter")
struct MeetingDocumentTests {
  static let whole = """
    ---
    cluster: nord
    body: faglig
    date: 26. august 2022
    time: 13.00-15.00
    place: Mødelokale 222, Hjørring Rådhus
    number: 1/2022
    status: provisional
    case: 2019-065072
    chair: Charlotte Fuglesang
    host: Mads Duedahl
    minute-taker: Malene Horsholt
    approved-by: [Søren Aalund, Lisbeth Kjær Lagoni]
    participants:
      Fra PLO:
        - Dinah Høngaard
    next: 2022-11-07
    themes: [forebyggelse, psykiatri]
    note: Vist øverst.
    corrections:
      - { date: 2022-09-01, text: Deltagerlisten er rettet. }
      - { date: 2. oktober 2022, text: Punkt 3 er rettet. }
    aliases: [/gammel/adresse/, /gammel.html]
    published: 2022-09-10
    allow-cpr: ["010203-1234"]
    ---
    ## 1. Velkommen
    """

  @Test("every key is read")
  func everything() throws {
    let reading = DocumentReading("meetings/nord/2022-08-26-faglig.md", Self.whole)
    let meeting = try #require(reading.meeting)
    #expect(reading.faults.isEmpty)
    #expect(meeting.path == "meetings/nord/2022-08-26-faglig.md")
    #expect(meeting.cluster == Located("nord", at: SourcePosition(line: 2, column: 10)))
    #expect(meeting.body.value == "faglig")
    #expect(meeting.date.value.iso == "2022-08-26")
    #expect(meeting.time?.end?.iso == "15:00")
    #expect(meeting.place == "Mødelokale 222, Hjørring Rådhus")
    #expect(!meeting.isVirtual)
    #expect(meeting.number == "1/2022")
    #expect(meeting.status == .provisional)
    #expect(meeting.caseNumber == "2019-065072")
    #expect(
      [meeting.chair, meeting.host, meeting.minuteTaker].map { $0?.value } == [
        "Charlotte Fuglesang", "Mads Duedahl", "Malene Horsholt",
      ])
    #expect(meeting.approvedBy.map(\.outline) == ["Søren Aalund@13:15", "Lisbeth Kjær Lagoni@13:29"])
    #expect(meeting.groups.map { $0.participants.count } == [1])
    #expect(meeting.next?.date?.iso == "2022-11-07")
    #expect(meeting.themes.map(\.value) == ["forebyggelse", "psykiatri"])
    #expect(meeting.note?.value == "Vist øverst.")
    #expect(meeting.corrections.map(\.date.iso) == ["2022-10-02", "2022-09-01"])
    #expect(meeting.aliases.map(\.value) == ["/gammel/adresse/", "/gammel.html"])
    #expect(meeting.published?.iso == "2022-09-10")
    #expect(meeting.allowedCPR == ["010203-1234"])
    #expect(meeting.text.firstLine == 27)
    #expect(String(decoding: Array(Self.whole.utf8)[meeting.text.bytes], as: UTF8.self) == "## 1. Velkommen")
  }

  @Test("cluster, body and date must be there")
  func required() {
    let reading = DocumentReading("meetings/a.md", "---\nplace: Online\n---\n")
    #expect(reading.meeting == nil)
    #expect(
      reading.diagnostics.map { $0.fault.message(in: .da) }.sorted() == [
        "Nøglen »body« mangler.", "Nøglen »cluster« mangler.", "Nøglen »date« mangler.",
      ])
  }

  @Test(
    "a Danish or misspelt key is answered with the right one",
    arguments: [
      ("dato: 2022", "date"), ("sted: Online", "place"), ("deltagere: [Bo]", "participants"), ("tid: 13", "time"),
      ("referent: Bo", "minute-taker"), ("participant: [Bo]", "participants"), ("godkendt-af: Bo", "approved-by"),
    ])
  func keys(line: String, key: String) {
    let reading = DocumentReading.meeting(line)
    #expect(reading.faults == ["5:1 unknown-key"])
    #expect(reading.diagnostics.first?.fault.suggestion(in: .da) == "Mente du »\(key)«?")
  }

  @Test("an unknown status is answered with the nearest")
  func status() {
    let reading = DocumentReading.meeting("status: aproved")
    #expect(reading.faults == ["5:9 unknown-word"])
    #expect(reading.diagnostics.first?.fault.suggestion(in: .da) == "Mente du »approved«?")
    #expect(DocumentReading.meeting("number: 1").meeting?.status == .approved)
  }

  @Test(
    "a place that is no room makes the meeting virtual",
    arguments: [
      ("Online", true), ("Teams", true), ("Online – link er i mødeindkaldelsen", true), ("via Teams", true),
      ("Teams/Zoom", true), ("Virtuelt (Teams)", true), ("Microsoft Teams, se invitationen", true),
      ("Teams og Mødelokale 2", false), ("Mødelokale 2/Teams", false), ("Mødelokale 2 (online)", false),
      ("Onlinevej 3", false), ("Teamshuset", false),
    ])
  func virtual(place: String, isVirtual: Bool) {
    #expect(DocumentReading.meeting("place: \(place)").meeting?.isVirtual == isVirtual)
  }

  @Test("next may be words; a date in them is read, an impossible one is an error")
  func next() {
    let words = DocumentReading.meeting("next: ultimo oktober 2020")
    #expect(words.meeting?.next?.text.value == "ultimo oktober 2020")
    #expect(words.meeting?.next?.date == nil)
    #expect(words.faults.isEmpty)
    #expect(DocumentReading.meeting("next: 7. november 2022 kl. 13").meeting?.next?.date?.iso == "2022-11-07")
    #expect(DocumentReading.meeting("next: 31. november 2022").faults == ["5:7 no-such-day"])
  }

  @Test(
    "days of corrections and of publication must be certain",
    arguments: ["2022", "2022-09", "2022-09-01?", "september 2022"])
  func days(date: String) {
    #expect(DocumentReading.meeting("published: \(date)").faults == ["5:12 date-not-full"])
    #expect(DocumentReading.meeting("corrections: [{ date: \(date), text: Rettet. }]").faults == ["5:23 date-not-full"])
  }

  @Test(
    "old addresses are paths",
    arguments: [
      ("gammel/adresse", "invalid-old-address"), ("https://example.org/a", "invalid-old-address"),
      ("/a?b=1", "invalid-old-address"), ("/a//b", "invalid-old-address"), ("/a/../b", "invalid-old-address"),
      ("/a b", "invalid-old-address"), ("//host/a", "invalid-old-address"), ("'/a#b'", "invalid-old-address"),
    ])
  func aliases(alias: String, code: String) {
    let column = alias.hasPrefix("'") ? 13 : 12
    #expect(DocumentReading.meeting("aliases: [ \(alias) ]").faults == ["5:\(column) \(code)"])
  }

  @Test("old addresses may have letters of any language, once each")
  func goodAliases() {
    let reading = DocumentReading.meeting("aliases: [/møder/1.html, /a/, /, /a/]")
    #expect(reading.meeting?.aliases.map(\.value) == ["/møder/1.html", "/a/", "/"])
    #expect(reading.faults == ["5:34 alias-twice"])
  }

  @Test("themes and names of those who approved may stand on one line")
  func oneLine() {
    let meeting = DocumentReading.meeting("approved-by: Søren Aalund og Bo Hansen\nthemes: børn og unge, psykiatri")
      .meeting
    #expect(meeting?.approvedBy.map(\.outline) == ["Søren Aalund@5:14", "Bo Hansen@5:30"])
    #expect(meeting?.themes.map(\.outline) == ["børn og unge@6:9", "psykiatri@6:23"])
  }

  @Test("a line break in a value of one line is an error")
  func lineBreak() {
    #expect(DocumentReading.meeting("place: |\n  Rådhuset\n  Hjørring").faults == ["5:8 line-break"])
  }

  @Test("a file without front matter says so")
  func noFrontMatter() {
    #expect(DocumentReading("meetings/a.md", "## 1. A\n").faults == ["1:1 missing-front-matter"])
  }

  @Test("a folder or file of whose name nothing is left has no address")
  func emptyPath() {
    let reading = DocumentReading("meetings/会议/a.md", "---\ncluster: a\nbody: b\ndate: 2022\n---\n")
    #expect(reading.diagnostics.map { $0.fault.code } == ["empty-address"])
  }

  @Test("a CPR number in the front matter is an error unless it is allowed; contact data is a warning")
  func privacy() {
    #expect(DocumentReading.meeting("note: Om 010203-1234").faults == ["5:10 cpr-number"])
    #expect(DocumentReading.meeting("note: Om 010203-1234\nallow-cpr: [010203-1234]").faults.isEmpty)
    let contact = DocumentReading.meeting("note: Skriv til bo@example.org")
    #expect(contact.diagnostics.map(\.severity) == [.warning])
  }

  @Test("a byte order mark and CRLF make no difference")
  func windows() {
    let text = "\u{FEFF}" + Self.whole.replacing("\n", with: "\r\n")
    let reading = DocumentReading("meetings/a.md", text)
    #expect(reading.faults.isEmpty)
    #expect(reading.meeting?.approvedBy.map(\.outline) == ["Søren Aalund@13:15", "Lisbeth Kjær Lagoni@13:29"])
    #expect(reading.meeting?.text.firstLine == 27)
  }
}
