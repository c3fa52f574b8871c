import Archive
import Diagnostics
import Minutes
import Testing

@Suite("What the tool links by itself")
struct MentionTests {
  static let path = "meetings/nord/2022-08-26.md"

  /// A meeting with participants and a text, among other files.
  static func site(
    _ text: String, participants: String = "[Mads Duedahl, Rikke Holm, Anne Mette Mortensen, Jens Bo]",
    _ more: [String: String] = [:], language: LanguageCode = .da
  ) -> SampleSite {
    let own = SampleSite.meeting("2022-08-26", "participants: " + participants, text: text)
    return SampleSite(more.merging([path: own]) { $1 }, language: language)
  }

  static func marked(
    _ text: String, participants: String = "[Mads Duedahl, Rikke Holm, Anne Mette Mortensen, Jens Bo]",
    _ more: [String: String] = [:], language: LanguageCode = .da
  ) throws -> String {
    try site(text, participants: participants, more, language: language).marked(path)
  }

  static func person(_ name: String, _ more: String = "") -> String { "---\nname: \(name)\n\(more)\n---\n" }

  // MARK: Full names

  @Test(
    "full names are linked as whole words",
    arguments: [
      ("Mads Duedahl bød velkommen.", "{Mads Duedahl|mads-duedahl} bød velkommen."),
      ("(Mads Duedahl)", "({Mads Duedahl|mads-duedahl})"),
      ("Mads Duedahl/Rikke Holm", "{Mads Duedahl|mads-duedahl}/{Rikke Holm|rikke-holm}"),
      (
        "Mads Duedahl, Rikke Holm og Jens Bo.",
        "{Mads Duedahl|mads-duedahl}, {Rikke Holm|rikke-holm} og {Jens Bo|jens-bo}."
      ),
      ("Mads Duedahlsen", "Mads Duedahlsen"),
      ("Mads Duedahl-gruppen", "Mads Duedahl-gruppen"),
      ("mads duedahl", "mads duedahl"),
      ("Borgmester Mads Duedahl", "Borgmester {Mads Duedahl|mads-duedahl}"),
    ])
  func fullNames(_ text: String, _ marked: String) throws {
    #expect(try Self.marked(text) == marked)
  }

  @Test(
    "a genitive belongs to the name",
    arguments: [
      ("Mads Duedahls forslag", "{Mads Duedahls|mads-duedahl} forslag"),
      ("Mads Duedahl's forslag", "{Mads Duedahl's|mads-duedahl} forslag"),
      ("Mads Duedahl’s forslag", "{Mads Duedahl’s|mads-duedahl} forslag"),
      ("Rikkes forslag", "{Rikkes|rikke-holm} forslag"),
      ("Jens’ forslag", "{Jens’|jens-bo} forslag"),
      ("Jens' forslag", "{Jens'|jens-bo} forslag"),
      ("Ordet ’Rikke’ faldt", "Ordet ’{Rikke|rikke-holm}’ faldt"),
    ])
  func genitives(_ text: String, _ marked: String) throws {
    #expect(try Self.marked(text) == marked)
  }

  @Test(
    "a name may go over a line's end or hold a no-break space or two blanks",
    arguments: [
      ("og Mads\nDuedahl sagde", "og {Mads Duedahl|mads-duedahl} sagde"),
      ("og Mads\u{A0}Duedahl sagde", "og {Mads\u{A0}Duedahl|mads-duedahl} sagde"),
      ("og Mads  Duedahl sagde", "og {Mads  Duedahl|mads-duedahl} sagde"),
      (
        "Anne\nMette\nMortensen, Mads\nDuedahl og",
        "{Anne Mette Mortensen|anne-mette-mortensen}, {Mads Duedahl|mads-duedahl} og"
      ),
      ("Mads Duedahl\nRikke Holm\nJens Bo", "{Mads Duedahl|mads-duedahl} {Rikke Holm|rikke-holm} {Jens Bo|jens-bo}"),
      ("og *Mads* Duedahl", "og Mads Duedahl"),
      ("og *Mads Duedahl*", "og {Mads Duedahl|mads-duedahl}"),
    ])
  func lineEnds(_ text: String, _ marked: String) throws {
    #expect(try Self.marked(text) == marked)
  }

  @Test("persons of other meetings are linked by their full names and aliases")
  func otherMeetings() throws {
    let more = [
      "meetings/b.md": SampleSite.meeting("2022-01-01", "participants: [Kaj Vad]"),
      "persons/kaj-vad.md": Self.person("Kaj Vad", "aliases: [Kaj W. Vad]"),
    ]
    #expect(
      try Self.marked("Kaj Vad og Kaj W. Vad, men ikke Kaj", more)
        == "{Kaj Vad|kaj-vad} og {Kaj W. Vad|kaj-vad}, men ikke Kaj")
  }

  @Test(
    "a name within a longer one that is nobody's stays",
    arguments: [
      ("Anne Rikke Holm sagde", "Anne Rikke Holm sagde"),
      ("Rikke Holm Sørensen sagde", "Rikke Holm Sørensen sagde"),
      ("Fra Rikke Holm Hjørring Kommune", "Fra {Rikke Holm|rikke-holm} Hjørring Kommune"),
    ])
  func longerNames(_ text: String, _ marked: String) throws {
    #expect(try Self.marked(text) == marked)
  }

  @Test("nothing is linked in links, headings, code, addresses and raw HTML tags")
  func exceptions() throws {
    let text = """
      ## 1. Mads Duedahl

      [Mads Duedahl](https://example.org), `Mads Duedahl`, Mads@example.org, https://example.org/Mads, www.Mads.dk

          Mads Duedahl

      ### Rikke Holm

      **Rikke Holm** <b>Rikke Holm</b>
      """
    #expect(
      try Self.marked(text) == """
        Mads Duedahl
        [Mads Duedahl|https://example.org], Mads Duedahl, Mads@example.org, https://example.org/Mads, www.Mads.dk
        Rikke Holm
        {Rikke Holm|rikke-holm} <b>{Rikke Holm|rikke-holm}</b>
        """)
  }

  // MARK: Namesakes, names of one word, persons not listed

  @Test("a name of two namesakes is linked only where one of them alone takes part")
  func namesakes() throws {
    let more = [
      "persons/jens-a.md": Self.person("Jens Lund", "organisation: Hjørring Kommune"),
      "persons/jens-b.md": Self.person("Jens Lund", "organisation: Læsø Kommune"),
    ]
    #expect(try Self.marked("Jens Lund sagde", participants: "[Ane Lund]", more) == "Jens Lund sagde")
    #expect(
      try Self.marked("Jens Lund sagde", participants: "['Jens Lund, Læsø Kommune']", more)
        == "{Jens Lund|jens-b} sagde")
    let both = Self.site(
      "Jens Lund sagde", participants: "['Jens Lund, Læsø Kommune', 'Jens Lund, Hjørring Kommune']", more)
    #expect(try both.marked(Self.path) == "Jens Lund sagde")
    #expect(
      try both.link(Self.path).1.messages == [
        "»Jens Lund« er ikke gjort til et link: det kan være Jens Lund eller Jens Lund. Skriv hele navnet, eller vælg: "
          + "[Jens Lund](person:jens-a), [Jens Lund](person:jens-b)."
      ])
  }

  @Test("a name of one word is linked only within the bearer's own meetings")
  func oneWord() throws {
    let more = ["persons/rikke.md": Self.person("Rikke Dal", "aliases: [RD]"), "persons/bent.md": Self.person("Bent")]
    #expect(try Self.marked("RD og Bent sagde", more) == "RD og Bent sagde")
    #expect(
      try Self.marked("RD og Bents sag", participants: "[Rikke Dal, Bent]", more) == "{RD|rikke} og {Bents|bent} sag")
    #expect(try Self.marked("Hos Bent", participants: "[Bent, Bent Lund]", more) == "Hos Bent")
  }

  @Test("a person not listed is never linked and makes a first name ambiguous")
  func unlisted() throws {
    let more = ["persons/rikke-dal.md": Self.person("Rikke Dal", "listed: false")]
    #expect(
      try Self.marked("Rikke Dal og Rikke Holm, så Rikke", participants: "[Rikke Dal, Rikke Holm]", more)
        == "Rikke Dal og {Rikke Holm|rikke-holm}, så Rikke")
    #expect(try Self.marked("Så sagde Rikke", participants: "[Rikke Dal, Jens Bo]", more) == "Så sagde Rikke")
    // The name in full is not taken for that of a listed person whose name is part of it.
    let longer = ["persons/anne.md": Self.person("Jens Bo Dal", "listed: false")]
    #expect(try Self.marked("Så sagde Jens Bo Dal", longer) == "Så sagde Jens Bo Dal")
  }

  // MARK: First names

  @Test(
    "a first name that one participant alone bears is linked",
    arguments: [
      ("Så sagde Mads, at", "Så sagde {Mads|mads-duedahl}, at"),
      ("Mads sagde", "{Mads|mads-duedahl} sagde"),
      ("Tak til Anne Mette og Rikke", "Tak til {Anne Mette|anne-mette-mortensen} og {Rikke|rikke-holm}"),
      ("Anne mente", "{Anne|anne-mette-mortensen} mente"),
      ("Direktør Mads", "Direktør {Mads|mads-duedahl}"),
      ("og direktør Mads", "og direktør {Mads|mads-duedahl}"),
      ("Madsen og Madses, Evaluering", "Madsen og Madses, Evaluering"),
      ("Mads Hansen sagde", "Mads Hansen sagde"),
      ("Mads\nHansen sagde", "Mads Hansen sagde"),
      ("Mads\u{A0}Hansen sagde", "Mads\u{A0}Hansen sagde"),
      ("Mads D. Hansen sagde", "Mads D. Hansen sagde"),
      ("og Karl Mads sagde", "og Karl Mads sagde"),
      ("Rikke Mads sagde", "Rikke Mads sagde"),
      ("Anne-Mads sagde", "Anne-Mads sagde"),
      ("mads og MADS", "mads og MADS"),
    ])
  func firstNames(_ text: String, _ marked: String) throws {
    #expect(try Self.marked(text) == marked)
  }

  @Test("absent participants and those whom others stood in for bear their first names")
  func absentFirstNames() throws {
    #expect(
      try Self.marked("Så er Kaj, Ida og Bo", participants: "[Kaj Vad (afbud), 'Ane Lund (i stedet for Ida Dal)']")
        == "Så er {Kaj|kaj-vad}, {Ida|ida-dal} og Bo")
  }

  @Test("a first name that several bear stays, and check asks")
  func ambiguousFirstName() throws {
    let site = Self.site("Så sagde Mads, at\nMads Lund og `Mads`", participants: "[Mads Lund, Mads Dal, Mads Holm]")
    #expect(try site.marked(Self.path) == "Så sagde Mads, at {Mads Lund|mads-lund} og Mads")
    let faults = try site.link(Self.path).1
    #expect(faults.map(\.severity) == [.advice])
    #expect(faults.told == ["content/meetings/nord/2022-08-26.md:7:10 unclear-first-name"])
    #expect(
      faults.messages == [
        "»Mads« er ikke gjort til et link: det kan være Mads Dal, Mads Holm eller Mads Lund. Skriv hele navnet, eller vælg: "
          + "[Mads](person:mads-dal), [Mads](person:mads-holm), [Mads](person:mads-lund)."
      ])
  }

  @Test(
    "an ordinary word at the start of a sentence is no name, and check asks; a month is none either",
    arguments: [
      ("Per måned", "Per måned", 1), ("Ja. Per måned", "Ja. Per måned", 1),
      ("Så sagde Per", "Så sagde {Per|per-dal}", 0),
      ("den 3. maj og per år", "den 3. maj og per år", 0), ("Maj 2022", "Maj 2022", 0), ("Pers sag", "Pers sag", 1),
      ("- Maj mente", "Maj mente", 1), ("Per Dal", "{Per Dal|per-dal}", 0),
    ])
  func ordinaryWords(_ text: String, _ marked: String, _ questions: Int) throws {
    let site = Self.site(text, participants: "[Per Dal, Maj Lund]")
    #expect(try site.marked(Self.path) == marked)
    #expect(try site.link(Self.path).1.filter { $0.severity == .advice }.count == questions)
  }

  @Test("first names mean nobody outside meetings")
  func pages() throws {
    let site = Self.site(
      "",
      [
        "pages/om.md": "---\ntitle: Om\n---\nMads Duedahl og Mads. Punkt 1.\n",
        "persons/jens-bo.md": "---\nname: Jens Bo\n---\nJens Bo kender Rikke Holm.\n",
      ])
    #expect(try site.markedText("pages/om.md") == "{Mads Duedahl|mads-duedahl} og Mads. Punkt 1.")
    #expect(try site.markedText("persons/jens-bo.md") == "Jens Bo kender {Rikke Holm|rikke-holm}.")
  }

  // MARK: Items

  @Test(
    "an item of the meeting is linked by its number",
    arguments: [
      ("Se punkt 2.", "Se {punkt 2|#punkt-2}."), ("Se pkt. 2 og Pkt 1", "Se {pkt. 2|#punkt-2} og {Pkt 1|#punkt-1}"),
      ("pkt.2", "{pkt.2|#punkt-2}"), ("punkt 2a", "{punkt 2a|#punkt-2-a}"), ("punkt 2.a", "{punkt 2.a|#punkt-2-a}"),
      ("punkt\n2", "{punkt 2|#punkt-2}"), ("punkt 2c", "punkt 2c"), ("punkt 9", "punkt 9"), ("punkt 2.1", "punkt 2.1"),
      ("punkt 23", "punkt 23"), ("kritikpunkt 2", "kritikpunkt 2"), ("punkt 2-4", "{punkt 2|#punkt-2}-4"),
      ("PUNKT 2", "{PUNKT 2|#punkt-2}"), ("punkt 99999999999999999999", "punkt 99999999999999999999"),
    ])
  func items(_ text: String, _ marked: String) throws {
    let agenda = "\(text)\n\n## 1. Et\n\n## 2. To\n\n### a) Tre\n"
    #expect(try Self.marked(agenda) == marked + "\nEt\nTo\nTre")
  }

  // MARK: Dates

  static let meetings = [
    "meetings/nord/n.md": SampleSite.meeting("2022-11-07"),
    "meetings/nord/p.md": SampleSite.meeting("2022-11-07", body: "politisk"),
    "meetings/nord/q.md": SampleSite.meeting("2022-12-01", body: "politisk"),
    "meetings/syd/s.md": SampleSite.meeting("2023-01-09", body: "styre").replacing("nord", with: "syd"),
    "clusters/syd.md":
      "---\nname: Klynge Syd\nbodies:\n  styre: { names: [Styregruppe Syd] }\n---\nMøde 9. januar 2023.\n",
  ]

  @Test(
    "a full date is linked to the cluster's one meeting that day, or that of the body named in the sentence",
    arguments: [
      ("Mødet 1. december 2022", "Mødet {1. december 2022|meetings/nord/q.md}"),
      (
        "den 01.12.2022, 1/12-2022 og 2022-12-01",
        "den {01.12.2022|meetings/nord/q.md}, {1/12-2022|meetings/nord/q.md} og {2022-12-01|meetings/nord/q.md}"
      ),
      ("den 1. december", "den 1. december"),
      ("den 7. november 2022", "den 7. november 2022"),
      (
        "Faglig sundhedsklynge nords møde 7. november 2022. Ja.",
        "Faglig sundhedsklynge nords møde {7. november 2022|meetings/nord/n.md}. Ja."
      ),
      (
        "den 7. november 2022 i **Politisk Klynge Nord**",
        "den {7. november 2022|meetings/nord/p.md} i Politisk Klynge Nord"
      ),
      ("Politisk Klynge Nord kom. Så den 7. november 2022", "Politisk Klynge Nord kom. Så den 7. november 2022"),
      ("Faglig Sundhedsklynge Nord den 1. december 2022", "Faglig Sundhedsklynge Nord den 1. december 2022"),
      ("den 9. januar 2023", "den 9. januar 2023"),
      ("Styregruppe Syd, 9. januar 2023", "Styregruppe Syd, {9. januar 2023|meetings/syd/s.md}"),
      ("i dag 26. august 2022", "i dag 26. august 2022"),
      (
        "se punkt 1 fra 1. december 2022. Og punkt 1",
        "se punkt 1 fra {1. december 2022|meetings/nord/q.md}. Og {punkt 1|#punkt-1}"
      ),
    ])
  func dates(_ text: String, _ marked: String) throws {
    #expect(try Self.marked(text + "\n\n## 1. Et\n", Self.meetings) == marked + "\nEt")
  }

  @Test("the text of a cluster means its own meetings")
  func clusterDates() throws {
    let site = SampleSite(Self.meetings)
    #expect(try site.markedText("clusters/syd.md") == "Møde {9. januar 2023|meetings/syd/s.md}.")
  }

  @Test("a day that is uncertain, a held-back draft and a month are no meeting's date")
  func uncertainDates() throws {
    let more = [
      "meetings/a.md": SampleSite.meeting("2022-12-01?", "date-note: Udledt."),
      "meetings/b.md": SampleSite.meeting("2022-12-02", "status: draft"),
    ]
    #expect(
      try Self.marked("den 1. december 2022 og 2. december 2022", more) == "den 1. december 2022 og 2. december 2022")
  }

  // MARK: Abbreviations

  @Test(
    "abbreviations of the glossary are found as whole words",
    arguments: [
      ("SKU mødes", "{SKU|abbr:SKU} mødes"), ("KLU’er og KLU'er", "{KLU|abbr:KLU}’er og {KLU|abbr:KLU}'er"),
      ("SKU-møde", "{SKU|abbr:SKU}-møde"), ("SKUD, sku, ASKU", "SKUD, sku, ASKU"),
      ("Komité for SKU.", "Komité for {SKU|abbr:SKU}."),
      ("H:S og SKU/KLU", "{H:S|abbr:H:S} og {SKU|abbr:SKU}/{KLU|abbr:KLU}"),
      ("[SKU](https://example.org) og `SKU`", "[SKU|https://example.org] og SKU"),
    ])
  func abbreviations(_ text: String, _ marked: String) throws {
    let glossary = ["glossary.yml": "SKU: Udvalget\nKLU: Klyngeudvalg\n'H:S': Hovedstadens Sygehusfællesskab\n"]
    #expect(try Self.marked(text, glossary) == marked)
  }

  // MARK: English

  @Test("an English site reads English words")
  func english() throws {
    let text = "See item 2. James' case, Mary's case, 26 August 2022 and 1 December 2022.\n\n## 1. One\n\n## 2. Two\n"
    #expect(
      try Self.marked(
        text, participants: "[James Hill, Mary Moss]", Self.meetings, language: .en)
        == "See {item 2|#item-2}. {James'|james-hill} case, {Mary's|mary-moss} case, 26 August 2022 and "
        + "{1 December 2022|meetings/nord/q.md}.\nOne\nTwo")
  }
}
