import Archive
import Diagnostics
import Testing

@testable import Website

@Suite("The plan of a site")
struct PlanTests {
  private static func told(_ archive: SmallArchive) -> [String] {
    archive.plan.diagnostics.map {
      "\($0.file):\($0.position?.line ?? 0) \($0.fault.message(in: .da))"
    }
  }

  @Test("lets no page take an address of the site's own")
  func ownPages() throws {
    let archive = try SmallArchive([
      "pages/klynger.md": "---\ntitle: K\n---\n", "pages/ordliste.md": "---\ntitle: O\n---\n",
    ])
    #expect(
      Self.told(archive) == [
        "content/pages/klynger.md:0 På adressen »/referater/klynger/« har webstedet selv en side.",
        "content/pages/ordliste.md:0 På adressen »/referater/ordliste/« har webstedet selv en side.",
      ])
  }

  @Test("lets no two things have one address, and no file stand where a folder must")
  func clashes() throws {
    let archive = try SmallArchive(
      [
        "meetings/a b.md": SmallArchive.meeting("2022-01-01"), "meetings/a-b.md": SmallArchive.meeting("2022-02-01"),
        "meetings/c.md": SmallArchive.meeting("2022-03-01", text: "[x](c/index.html) [y](d/e)\n"),
        "meetings/c/index.html": "x", "meetings/d/e": "y", "meetings/d/e.md": SmallArchive.meeting("2022-04-01"),
      ])
    #expect(
      Set(Self.told(archive)) == [
        "content/meetings/a-b.md:4 Adressen »/referater/moeder/a-b/« er allerede taget af content/meetings/a b.md.",
        "content/meetings/c/index.html:0 Adressen »/referater/moeder/c/index.html« er allerede taget af content/meetings/c.md.",
        "content/meetings/d/e:0 Adressen »/referater/moeder/d/e« er allerede taget af content/meetings/d/e.md.",
      ])
  }

  @Test("leads on from old addresses, and never hides a page by one")
  func aliases() throws {
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting(
        "2022-01-01", "aliases: [/gammel/adresse/, /gammel/uden, /gammel/side.html, /g%C3%A5/, /klynger/, /404.html]"),
      "pages/om.md": "---\ntitle: Om os\naliases: [/gammel/adresse/]\n---\n",
    ])
    for path in ["gammel/adresse/index.html", "gammel/uden/index.html", "gammel/side.html", "gå/index.html"] {
      let page = try archive.page(path)
      #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=/referater/moeder/a/\">"))
      #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
      #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/referater/moeder/a/\">"))
    }
    #expect(try archive.page("klynger/index.html").contains("<h1>Klynger</h1>"))
    #expect(
      Self.told(archive) == [
        "content/meetings/a.md:5 På adressen »/klynger/« har webstedet selv en side.",
        "content/meetings/a.md:5 På adressen »/404.html« har webstedet selv en side.",
        "content/pages/om.md:3 Adressen »/gammel/adresse/« er allerede taget af content/meetings/a.md.",
      ])
    #expect(archive.plan.diagnostics.map(\.length) == [9, 9, 16])
  }

  @Test("copies assets and what texts link to, each once")
  func copies() throws {
    let archive = try SmallArchive(
      [
        "meetings/a.md": SmallArchive.meeting("2022-01-01", text: "[x](a/x.pdf) [x](a/x.pdf)\n"),
        "meetings/a/x.pdf": "x", "meetings/a/y.pdf": "y", "assets/logo.svg": "z",
        "pages/om.md": "---\ntitle: Om\n---\n![Logo](../assets/logo.svg)\n",
      ], assets: ["assets/logo.svg"])
    let copies = archive.plan.paths.indices.compactMap { index -> String? in
      guard case .copy(let source) = try? archive.plan.contents(at: index) else { return nil }
      return "\(source) → \(archive.plan.paths[index])"
    }
    #expect(copies == ["assets/logo.svg → assets/logo.svg", "meetings/a/x.pdf → moeder/a/x.pdf"])
    #expect(archive.plan.pageCount == archive.plan.paths.count { $0.hasSuffix(".html") })
  }

  @Test("gives every page a place in the menu that site.yml asks for")
  func menu() throws {
    let archive = try SmallArchive([
      "site.yml": "title: T\nurl: https://example.org/x\nmenu: [themes, om, glossary]\n",
      "pages/om.md": "---\ntitle: Om siden\n---\n", "pages/om/historie.md": "---\ntitle: Historie\n---\n",
    ])
    let index = try #require(archive.context.registry.pages.firstIndex { $0.title == "Historie" })
    let page = FreePage(Ref(index), in: archive.context)
    #expect(page.page.menu.map(\.url) == ["/x/temaer/", "/x/om/", "/x/ordliste/"])
    #expect(page.page.menu.map(\.text) == ["Temaer", "Om siden", "Ordliste"])
    #expect(page.page.menu.map(\.isCurrent) == [false, true, false])
  }

  @Test("has a page for addresses where nothing is, and one that leads to the accessibility statement")
  func special() throws {
    let archive = try SmallArchive([
      "site.yml":
        "title: T\nurl: https://example.org/x\naccessibility-statement: { url: \"https://was.digst.dk/x?a=1&b=2\", updated: 2026-03-01 }\n"
    ])
    let lost = try archive.page("404.html")
    #expect(lost.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!lost.contains("rel=\"canonical\""))
    #expect(lost.contains("<a href=\"/x/klynger/\">Klynger</a>"))
    let statement = try archive.page("was/index.html")
    #expect(statement.contains("content=\"0; url=https://was.digst.dk/x?a=1&amp;b=2\""))
    #expect(statement.contains("1. marts 2026"))
  }

  @Test("gives the same bytes however often it is asked")
  func determinism() throws {
    let texts = ["meetings/a.md": SmallArchive.meeting("2022-01-01", text: "## 1. Et\n\nTema: forebyggelse\n")]
    let (one, two) = (try SmallArchive(texts), try SmallArchive(texts))
    #expect(one.plan.paths == two.plan.paths)
    #expect(try one.pages() == two.pages())
  }
}
