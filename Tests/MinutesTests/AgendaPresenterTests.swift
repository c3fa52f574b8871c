import Diagnostics
import Minutes
import Testing

@Suite("Presenters in headings")
struct AgendaPresenterTests {
  private static let persons: Set<String> = ["Jan Mainz", "Mads Duedahl", "Søren Aalund", "Ib"]

  @Test(
    "known persons at the end of a heading present the item",
    arguments: [
      ("1. Status v/ Jan Mainz", "Status", ["Jan Mainz"]), ("1. Status v/Jan Mainz", "Status", ["Jan Mainz"]),
      ("1. Status V/ Jan Mainz", "Status", ["Jan Mainz"]), ("1. Status ved Jan Mainz", "Status", ["Jan Mainz"]),
      ("1. Status (v/ Jan Mainz)", "Status", ["Jan Mainz"]), ("1. Status – v/ Jan Mainz.", "Status", ["Jan Mainz"]),
      ("1. Status, ved Jan Mainz", "Status", ["Jan Mainz"]),
      ("1. Status v/ Jan Mainz og Mads Duedahl", "Status", ["Jan Mainz", "Mads Duedahl"]),
      (
        "1. Status v/ Jan Mainz, Mads Duedahl og Søren Aalund", "Status", ["Jan Mainz", "Mads Duedahl", "Søren Aalund"]
      ),
      ("1. Status v/ Jan Mainz/Mads Duedahl", "Status", ["Jan Mainz", "Mads Duedahl"]),
      ("1. Status v/ Jan Mainz / Mads Duedahl", "Status", ["Jan Mainz", "Mads Duedahl"]),
      ("1. Besøg ved fjorden v/ Jan Mainz", "Besøg ved fjorden", ["Jan Mainz"]),
      ("1. Status v/ *Jan Mainz*", "Status", ["Jan Mainz"]),
    ])
  func known(heading: String, title: String, names: [String]) {
    let item = AgendaReading("## \(heading)\n", persons: Self.persons).agenda?.items.first
    #expect(item?.title == title)
    #expect(item?.presenters.map(\.value) == names)
  }

  @Test(
    "a heading that names nobody known stays as it is",
    arguments: [
      "Status v/ Lotte Holt", "Besøg ved fjorden", "Status v/ Jan Mainz og Region Nordjylland", "v/ Jan Mainz",
      "Vedtægter Jan Mainz", "Udvikling ved Jan Mainz Center", "Revision", "Status v/", "Status ved", "Lov/ Ib",
    ])
  func unknown(title: String) {
    let item = AgendaReading("## 1. \(title)\n", persons: Self.persons).agenda?.items.first
    #expect(item?.title == title)
    #expect(item?.presenters.isEmpty == true)
  }

  @Test("a linked presenter stays a link in the heading")
  func linked() {
    let reading = AgendaReading("## 1. Status v/ [Jan Mainz](person:jan-mainz)\n", persons: Self.persons)
    #expect(reading.html == "<h2>Status v/ <a href=\"person:jan-mainz\">Jan Mainz</a></h2>\n")
  }

  @Test("the presenter leaves the heading, the markup before it stays")
  func tree() {
    let reading = AgendaReading("## 2. En *ny* aftale v/ Jan Mainz\n", persons: Self.persons)
    #expect(reading.html == "<h2>En <em>ny</em> aftale</h2>\n")
  }

  @Test("an unnumbered item is addressed by its title without the presenter")
  func anchor() {
    let reading = AgendaReading("## 1. A\n\n## Status v/ Jan Mainz\n\n## Ny v/ Lotte Holt\n", persons: Self.persons)
    #expect(reading.headings == ["punkt-1 1 A", "status - Status", "ny-v-lotte-holt - Ny v/ Lotte Holt"])
  }

  @Test("names carry their places, those of the field follow those of the heading")
  func places() {
    let text = "## 1. Ærø v/ Jan Mainz og Mads Duedahl\n\nOplæg: Søren Aalund og Ib; Region Nord, **Anna** Bo\n"
    let item = AgendaReading(text, persons: Self.persons).agenda?.items.first
    #expect(
      item?.presenters.map(\.outline) == [
        "Jan Mainz@1:14", "Mads Duedahl@1:27", "Søren Aalund@3:8", "Ib@3:24", "Region Nord@3:28", "Anna Bo@3:43",
      ])
  }

  @Test("sub-items have presenters too")
  func subitems() {
    let reading = AgendaReading("## 1. A\n\n### a) Plan v/ Jan Mainz\n", persons: Self.persons)
    #expect(reading.headings == ["punkt-1 1 A", "punkt-1-a a Plan"])
    #expect(reading.agenda?.items[0].subitems.first?.presenters.map(\.value) == ["Jan Mainz"])
  }
}
