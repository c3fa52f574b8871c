import Archive
import Diagnostics
import Minutes
import Testing

@Suite("Written links: what they lead to, and what is wrong with those that lead nowhere")
struct WrittenLinkTests {
  static let path = "meetings/nord/2022-08-26-faglig.md"

  static func site(_ text: String, drafts: Bool = false) -> SampleSite {
    SampleSite(
      [
        path: SampleSite.meeting("2022-08-26", "participants: [Mads Duedahl]", text: text),
        "meetings/nord/2022-11-07-faglig.md": SampleSite.meeting(
          "2022-11-07", text: "## 1. Et\n\n## 2. To\n\nBeslutning: Ja.\n"),
        "meetings/nord/kladde.md": SampleSite.meeting("2022-12-01", "status: draft"),
        "meetings/nord/2022-08-26-faglig/opsamling.pdf": "%PDF",
        "meetings/nord/2022-08-26-faglig/Bilag Å 1.pdf": "%PDF",
        "assets/kort.png": "PNG",
        "persons/mads-duedahl.md": "---\nname: Mads Duedahl\n---\n## Om Mads\n",
        "themes/psykiatri.md": "---\ntitle: Psykiatri\naliases: [Rusmidler]\n---\n## Baggrund\n",
        "pages/om.md": "---\ntitle: Om\n---\n# Om\n\n## Kontakt\n\n## Kontakt\n",
      ], drafts: drafts)
  }

  /// What one link leads to; the code of its fault where it leads nowhere.
  static func target(_ destination: String, drafts: Bool = false) throws -> String {
    let site = site("[x](\(destination))\n\n## 1. Et\n", drafts: drafts)
    let (linked, faults) = try site.link(path)
    if let fault = faults.first(where: { $0.severity == .error }) { return "! " + fault.fault.code }
    return linked.links.first.map { site.name(of: $0.target) } ?? "-"
  }

  @Test(
    "a link leads to a file, a place, a person, a theme, a meeting or out of the site",
    arguments: [
      ("2022-11-07-faglig.md", "meetings/nord/2022-11-07-faglig.md"),
      ("./2022-11-07-faglig.md#punkt-2", "meetings/nord/2022-11-07-faglig.md#punkt-2"),
      ("../nord/2022-11-07%2Dfaglig.md", "meetings/nord/2022-11-07-faglig.md"),
      ("2022-08-26-faglig.md#punkt-1", "#punkt-1"), ("#punkt-1", "#punkt-1"),
      ("2022-08-26-faglig/opsamling.pdf", "meetings/nord/2022-08-26-faglig/opsamling.pdf"),
      ("2022-08-26-faglig/Bilag%20%C3%85%201.pdf", "meetings/nord/2022-08-26-faglig/Bilag Å 1.pdf"),
      ("<2022-08-26-faglig/Bilag A\u{30A} 1.pdf>", "meetings/nord/2022-08-26-faglig/Bilag Å 1.pdf"),
      ("../../assets/kort.png", "assets/kort.png"), ("/assets/kort.png", "assets/kort.png"),
      ("../../clusters/nord.md", "cluster:nord"), ("../../persons/mads-duedahl.md", "mads-duedahl"),
      ("../../persons/mads-duedahl.md#om-mads", "mads-duedahl#om-mads"),
      ("../../themes/psykiatri.md#baggrund", "theme:psykiatri#baggrund"),
      ("../../pages/om.md#kontakt-2", "page:om#kontakt-2"),
      ("person:mads-duedahl", "mads-duedahl"), ("PERSON:Mads-Duedahl", "mads-duedahl"),
      ("<person:Mads Duedahl>", "mads-duedahl"), ("person:Mads%20Duedahl", "mads-duedahl"),
      ("theme:psykiatri", "theme:psykiatri"), ("theme:Rusmidler", "theme:psykiatri"),
      ("meeting:nord/faglig/2022-11-07", "meetings/nord/2022-11-07-faglig.md"),
      ("meeting:nord/faglig/2022-11-07#punkt-2", "meetings/nord/2022-11-07-faglig.md#punkt-2"),
      ("meeting:nord/politisk/2022-11-07", "missing:politisk/2022-11-07"),
      ("meeting:nord/faglig/2022-12-01", "missing:faglig/2022-12-01"),
      ("https://example.org/a?b#c", "https://example.org/a?b#c"), ("HTTP://example.org", "HTTP://example.org"),
      ("mailto:a@example.org", "mailto:a@example.org"), ("tel:+4512345678", "tel:+4512345678"),
    ])
  func targets(_ destination: String, _ target: String) throws {
    #expect(try Self.target(destination) == target)
  }

  @Test(
    "a link that leads nowhere is an error",
    arguments: [
      ("", "empty-link"), ("<>", "empty-link"), ("#punkt-9", "missing-anchor"), ("#", "missing-anchor"),
      ("2022-08-26-faglig.md#punkt-7", "missing-anchor"), ("nej.md", "missing-file"), ("nej.pdf", "missing-file"),
      ("2022-08-26-faglig/", "missing-file"), ("kladde.md", "link-to-draft"),
      ("../../../hemmelig.pdf", "link-outside-content"), ("%2e%2e/%2e%2e/%2e%2e/x.pdf", "link-outside-content"),
      ("/etc/passwd", "link-outside-content"), ("//example.org/x", "invalid-address"), ("http:/x", "invalid-address"),
      ("https://", "invalid-address"), ("mailto:", "invalid-address"), ("javascript:alert(1)", "unsafe-link"),
      ("JavaScript:alert(1)", "unsafe-link"), ("data:text/html,x", "unsafe-link"), ("ftp://example.org", "unsafe-link"),
      ("file:///etc/passwd", "unsafe-link"), ("vbscript:x", "unsafe-link"),
      ("person:nogen-anden", "unknown-person"), ("theme:vejr", "unknown-theme"),
      ("meeting:nordd/faglig/2022-11-07", "unknown-cluster"), ("meeting:nord/fagligt/2022-11-07", "unknown-body"),
      ("meeting:nord/faglig", "invalid-meeting-link"), ("meeting:nord/faglig/2022-13-01", "invalid-meeting-link"),
      ("meeting:nord/faglig/2022-11", "invalid-meeting-link"), ("../../themes/psykiatri.md#nej", "missing-anchor"),
      ("../../pages/om.md#nej", "missing-anchor"), ("../../site.ym", "missing-file"),
    ])
  func faults(_ destination: String, _ code: String) throws {
    #expect(try Self.target(destination) == "! " + code)
  }

  @Test("with drafts a link to a draft is a link, and a meeting link finds it")
  func drafts() throws {
    #expect(try Self.target("kladde.md", drafts: true) == "meetings/nord/kladde.md")
    #expect(try Self.target("meeting:nord/faglig/2022-12-01", drafts: true) == "meetings/nord/kladde.md")
  }

  @Test("a fault points at the link and offers the nearest thing that is there")
  func suggestions() throws {
    let site = Self.site(
      """
      Æ [a](2022-11-07-faglg.md) og ![b](2022-08-26-faglig/opsamlng.pdf)
      *[c](person:mads-duedal)* [d](#punkt-11)
      [e](opsamling.pdf)

      ## 1. Et [f](theme:psykiatr)
      """)
    let faults = try site.link(Self.path).1
    #expect(
      faults.told == [
        "content/\(Self.path):7:3 missing-file", "content/\(Self.path):7:31 missing-file",
        "content/\(Self.path):8:2 unknown-person", "content/\(Self.path):8:27 missing-anchor",
        "content/\(Self.path):9:1 missing-file", "content/\(Self.path):11:10 unknown-theme",
      ])
    #expect(
      faults.sortedAndUnique(in: .da).map { $0.fault.suggestion(in: .da) } == [
        "Mente du »2022-11-07-faglig.md«?", "Mente du »2022-08-26-faglig/opsamling.pdf«?",
        "Mente du »person:mads-duedahl«?", "Mente du »#punkt-1«?", "Mente du »2022-08-26-faglig/opsamling.pdf«?",
        "Mente du »theme:psykiatri«?",
      ])
    #expect(faults.sortedAndUnique(in: .da).map(\.length) == [24, 36, 23, 14, 18, 19])
  }

  @Test(
    "brackets that CommonMark leaves as text because of blanks are an error with the right form",
    arguments: [
      ("[Mads](person:Mads Duedahl)", "person:mads-duedahl"),
      ("[Mads](person:Mads\nDuedahl)", "person:mads-duedahl"),
      ("[Tema](theme:Børn og unge)", "theme:boern-og-unge"),
      ("[møde](meeting:nord/faglig/7. november 2022)", "meeting:nord/faglig/2022-11-07"),
      ("[bilag](2022-08-26-faglig/Bilag Å 1.pdf)", "<2022-08-26-faglig/Bilag Å 1.pdf>"),
      ("[møde](et andet møde.md#punkt-2)", "<et andet møde.md#punkt-2>"),
      ("*[Mads](person:Mads Duedahl)*", "person:mads-duedahl"),
    ])
  func blanks(_ text: String, _ right: String) throws {
    let faults = try Self.site("Æ " + text).link(Self.path).1
    #expect(faults.map(\.fault.code) == ["blanks-in-link"])
    #expect(faults.first?.fault.suggestion(in: .da) == "Skriv »\(right)«.")
    let column = 2 + (text.prefix { $0 != "(" }.count + 1) + 1
    #expect(faults.first?.position == SourcePosition(line: 7, column: column))
  }

  @Test(
    "brackets that are no links of ours stay as they are",
    arguments: ["[1](se bilag)", "[x](person: ukendt", "`[Mads](person:Mads Duedahl)`", "a](b c)", "[x](nr. 1 af 2)"])
  func otherBrackets(_ text: String) throws {
    #expect(try Self.site(text).link(Self.path).1.told == [])
  }

  @Test("a heading's brackets are looked at too")
  func headingBrackets() throws {
    #expect(
      try Self.site("## 1. [Mads](person:Mads Duedahl)").link(Self.path).1.told == [
        "content/\(Self.path):7:14 blanks-in-link"
      ])
  }

  @Test("a place that other minutes do not have shows when all texts are read")
  func anchorsElsewhere() throws {
    let site = Self.site(
      """
      [a](2022-11-07-faglig.md#punkt-2-beslutning) [b](2022-11-07-faglig.md#punkt-22)
      [c](meeting:nord/faglig/2022-11-07#nej)
      """)
    let faults = try site.archive().anchorFaults { "content/" + $0 }
    #expect(
      faults.told == [
        "content/\(Self.path):7:46 missing-anchor", "content/\(Self.path):8:1 missing-anchor",
      ])
    #expect(faults.messages.first == "Siden har intet sted, der hedder »#punkt-22«. Mente du »#punkt-2«?")
    #expect(faults.first?.length == 34)
  }

  @Test("places in minutes that a page links to are checked for the page")
  func anchorsFromPages() throws {
    let site = SampleSite([
      "meetings/nord/a.md": SampleSite.meeting("2022-11-07", text: "## 1. Et\n"),
      "pages/om.md": "---\ntitle: Om\n---\n[a](../meetings/nord/a.md#punkt-1) [b](../meetings/nord/a.md#punkt-3)\n",
    ])
    let text = try site.linkText("pages/om.md").0
    let faults = try site.archive().anchorFaults(of: text.anchorLinks, displayPath: "content/pages/om.md")
    #expect(faults.told == ["content/pages/om.md:4:36 missing-anchor"])
  }

  @Test("the note of a meeting is linked like its text, and its faults stand where it begins")
  func note() throws {
    let site = SampleSite([
      Self.path: SampleSite.meeting(
        "2022-08-26", "note: Mads og [x](nej.md), se punkt 1 og [y](#punkt-2)\nparticipants: [Mads Duedahl]",
        text: "## 1. Et\n")
    ])
    let (linked, faults) = try site.link(Self.path)
    let note = try #require(linked.note)
    #expect(
      site.marked(note.markdown, note.links) == "{Mads|mads-duedahl} og [x|?], se {punkt 1|#punkt-1} og [y|?]")
    #expect(faults.told == ["content/\(Self.path):5:7 missing-anchor", "content/\(Self.path):5:7 missing-file"])
    #expect(linked.facts.references.map(\.item) == [nil, nil])
  }

  @Test("a path is told relative to the file that names it")
  func relativePaths() throws {
    let site = SampleSite([
      "meetings/nord/a.md": SampleSite.meeting("2022-11-07", text: "[x](../../pages/om/os.m)\n"),
      "pages/om/os.md": "---\ntitle: Os\n---\n[x](../../meetings/nord/b.md)\n",
    ])
    #expect(
      try site.linkText("pages/om/os.md").1.messages.first
        == "Linket fører til »../../meetings/nord/b.md«, som ikke findes. Mente du »../../meetings/nord/a.md«?")
  }

  @Test("headings of free texts have anchors of their own, those in quotes too")
  func headingAnchors() throws {
    let site = SampleSite([
      "pages/om.md": "---\ntitle: Om\n---\n## Et\n\n> ## Et\n\n## ?\n\n[a](#et) [b](#et-2) [c](#x)\n"
    ])
    let (text, faults) = try site.linkText("pages/om.md")
    #expect(faults.told == [])
    #expect(text.markdown.headingAnchors == ["et", "et-2", "x"])
  }

  @Test("no two headings share an anchor, whatever they are called")
  func sameAnchors() throws {
    let site = SampleSite(["pages/om.md": "---\ntitle: Om\n---\n## Et\n\n## Et\n\n## Et 2\n\n## Et\n\n## Et 2\n"])
    let (text, _) = try site.linkText("pages/om.md")
    #expect(text.markdown.headingAnchors == ["et", "et-2", "et-2-2", "et-3", "et-2-3"])
  }

  @Test("a file that lies in another folder is offered by its name, the nearest one first")
  func otherFolder() throws {
    let site = SampleSite([
      "meetings/nord/a.md": SampleSite.meeting("2022-11-07", text: "[x](b.md) [y](kort.png)\n"),
      "meetings/nord/2022/b.md": SampleSite.meeting("2022-11-08"),
      "meetings/midt/b.md": SampleSite.meeting("2022-11-09"), "assets/kort.png": "PNG",
    ])
    #expect(
      try site.link("meetings/nord/a.md").1.map { $0.fault.suggestion(in: .da) } == [
        "Mente du »2022/b.md«?", "Mente du »../../assets/kort.png«?",
      ])
  }
}
