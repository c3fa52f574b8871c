import Archive
import Diagnostics
import Fuzzing
import Markdown
import Minutes
import Testing

@Suite("Linking random texts")
struct LinkingFuzzTests {
  static let pieces = [
    "Mads", "Duedahl", "Mads Duedahl", "Anne Mette", "Anne", "Mette", "Mortensen", "Rikke", "Rikkes", "Jens’", "Per",
    "SKU",
    "SKU-møde", "KLU'er", "punkt 1", "pkt. 2", "punkt 2a", "Punkt", "1. december 2022", "7. november 2022",
    "26. august 2022",
    "Politisk Klynge Nord", "Faglig Sundhedsklynge Nord", "[", "](", ")", "](person:", "person:mads-duedahl", "**", "*",
    "_",
    "`", "<b>", "</b>", "\n", "\n\n", "\n## 2. To ", "\n### a) Tre ", "\n- ", "\n> ", "\n    ", " ", "  ", "\u{A0}",
    ".", ",", ":",
    "-", "/", "@", "æøå", "ÆØÅ", "😀", "e\u{301}", "\u{2019}", "&amp;", "\\", "![x](assets/a.png)", "[y](#punkt-2)",
    "| a | b |\n|---|---|\n| Mads | ",
    "Beslutning: ", "Opgave (Mads): ", "\nTema: ", "\nOplæg: Mads\n", "0", "31. februar 2022", "https://", "'", "\"",
  ]

  static let site = [
    "glossary.yml": "SKU: Udvalget\nKLU: Klyngeudvalg\n", "assets/a.png": "PNG",
    "meetings/n.md": SampleSite.meeting("2022-11-07"),
    "meetings/p.md": SampleSite.meeting("2022-12-01", body: "politisk"),
    "persons/skjult.md": "---\nname: Rikke Dal\nlisted: false\n---\n",
  ]

  @Test("the text stays the same, every link leads somewhere, and nothing breaks", arguments: [1, 2, 3, 4] as [UInt64])
  func random(seed: UInt64) throws {
    for var dice in Rounds(150, seed: seed, of: 4) {
      let text = (0..<dice.number(1...40)).map { _ in
        dice.one(of: Self.pieces) + (dice.happens(onceIn: 2) ? " " : "")
      }.joined()
      let site = SampleSite(
        Self.site.merging([
          "meetings/a.md": SampleSite.meeting(
            "2022-08-26",
            "participants: [Mads Duedahl, Anne Mette Mortensen, Rikke Dal, Rikke Holm, Jens Bo, Per Vad (afbud)]",
            text: "Indledning.\n\n" + text)
        ]) { $1 })
      let meeting = try #require(site.meeting("meetings/a.md"))
      let (agenda, linked) = try site.both("meetings/a.md")
      #expect(
        agenda.markdown.plainText(of: agenda.markdown.root)
          == linked.agenda.markdown.plainText(of: linked.agenda.markdown.root), "\(text)")
      try check(linked.agenda.markdown, linked.links, site, meeting, agenda)
      let archive = try site.archive()
      #expect(archive.facts.count == 3)
    }
  }

  private func check(
    _ markdown: MarkdownDocument, _ links: [TextLink], _ site: SampleSite, _ meeting: Ref<Meeting>, _ agenda: Agenda
  ) throws {
    let anchors = Set(
      agenda.items.flatMap { [$0.anchor] + $0.subitems.map(\.anchor) } + agenda.decisions.map(\.anchor)
        + agenda.actions.map(\.anchor))
    for node in markdown.subtree(of: markdown.root) where [.link, .customInline].contains(markdown.kind(of: node)) {
      let annotation = Int(markdown.annotation(of: node))
      guard annotation > 0 else { continue }
      let link = try #require(links.indices.contains(annotation - 1) ? links[annotation - 1] : nil)
      if link.isAutomatic { #expect(markdown.firstChild(of: node) != nil) }
      switch link.target {
      case .person(let person): #expect(site.registry[person].isListed || !link.isAutomatic)
      case .meeting(let other, _): #expect(other != meeting)
      case .here(let anchor): #expect(anchors.contains(anchor))
      case .glossary(let entry): #expect(site.registry[entry].term == markdown.plainText(of: node))
      default: #expect(!link.isAutomatic)
      }
    }
  }

  @Test("the same text is linked the same way each time")
  func deterministic() throws {
    let text = "Mads Duedahl, SKU og Anne Mette, Rikke, [x](#nej) den 1. december 2022. Se punkt 1.\n\n## 1. Et\n"
    let results = try (0..<3).map { _ in
      let site = SampleSite(
        Self.site.merging([
          "meetings/a.md": SampleSite.meeting(
            "2022-08-26", "participants: [Mads Duedahl, Anne Mette Mortensen, Rikke Dal, Rikke Holm]", text: text)
        ]) { $1 })
      return try site.marked("meetings/a.md") + site.link("meetings/a.md").1.messages.joined()
    }
    #expect(Set(results).count == 1)
  }
}
