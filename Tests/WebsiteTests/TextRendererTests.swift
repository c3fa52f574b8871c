import Archive
import TemplateEngine
import Testing

@testable import Website

@Suite("The HTML of texts")
struct TextRendererTests {
  @Test("frames a decision with its word as permanent address")
  func decision() throws {
    let archive = try SmallArchive.of("## 1. Et\n\nBeslutning: Vi mødes & spiser.\n")
    #expect(
      try archive.item() == """
        <div class="decision" id="punkt-1-beslutning">
        <p class="label"><a href="#punkt-1-beslutning">Beslutning<span class="hidden">, punkt 1 \
        beslutning</span></a></p>
        <p>Vi mødes &amp; spiser.</p>
        </div>

        """)
  }

  @Test("frames an action with who does it, till when, and when it was done")
  func action() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\nOpgave (Leif Serup og Hjørring, frist 1. marts 2023, udført i går): ring <op>.\n",
      "participants: [\"Leif Serup, direktør, Hjørring Kommune\"]",
      files: ["organisations.yml": "- name: Hjørring Kommune\n  aliases: [Hjørring]\n"])
    #expect(
      try archive.item() == """
        <div class="action" id="punkt-1-opgave">
        <p class="label"><a href="#punkt-1-opgave">Opgave<span class="hidden">, punkt 1 \
        opgave</span></a> <span class="owner">\
        <a href="/referater/personer/leif-serup/">Leif Serup</a>, \
        <a href="/referater/organisationer/hjoerring-kommune/">Hjørring</a></span> <span class="due">frist \
        <time datetime="2023-03-01">1. marts 2023</time></span> <span class="done">udført i går</span></p>
        <p>ring &lt;op&gt;.</p>
        </div>

        """)
  }

  @Test("frames a decision inside its list item")
  func listItem() throws {
    let html = try SmallArchive.of("## 1. Et\n\n- Først.\n- Beslutning: Ja.\n").item()
    #expect(html.contains("<li>Først.</li>"))
    #expect(html.contains("<li>\n<div class=\"decision\" id=\"punkt-1-beslutning\">"))
    #expect(html.hasSuffix("<p>Ja.</p>\n</div>\n</li>\n</ul>\n"))
  }

  @Test("frames a whole section, and gives it no heading of its own")
  func section() throws {
    let archive = try SmallArchive.of("## 1. Et\n\n### Beslutning\n\nJa.\n\n- Og nej.\n")
    guard case .section(let heading, let kind, let html) = try archive.context.meetings[0].items[0].parts[0] else {
      Issue.record("no section")
      return
    }
    #expect(heading == nil)
    #expect(kind == "decisions")
    #expect(html.description.hasPrefix("<div class=\"decision\" id=\"punkt-1-beslutning\">"))
    #expect(html.description.hasSuffix("</ul>\n</div>\n"))
  }

  @Test("gives headings levels below those they stand under")
  func headings() throws {
    let archive = try SmallArchive.of(
      "### Først\n\n## 1. Et\n\n##### Frit\n\n### Referat\n\n#### I referatet\n\n### a) Under\n\n#### Referat\n\n##### Dybt\n"
    )
    #expect(try archive.context.meetings[0].introduction.description == "<h2>Først</h2>\n")
    let item = try archive.context.meetings[0].items[0]
    var found: [String] = []
    for part in item.parts {
      switch part {
      case .section(_, _, let html): found.append(html.description)
      case .subitem(let subitem):
        for case .section(_, _, let html) in subitem.parts { found.append(html.description) }
      }
    }
    #expect(found == ["<h3>Frit</h3>\n", "<h4>I referatet</h4>\n", "<h5>Dybt</h5>\n"])
  }

  @Test("leaves no level out in texts that are no meeting's, and gives their headings anchors")
  func outline() throws {
    let archive = try SmallArchive([
      "pages/om.md": "---\ntitle: Om\n---\n#### A\n###### B\n##### A\n> # C\n\n## D\n# E\n"
    ])
    #expect(
      archive.context.texts.pages[0].html.description == """
        <h2 id="a">A</h2>
        <h3 id="b">B</h3>
        <h3 id="a-2">A</h3>
        <blockquote>
        <h4 id="c">C</h4>
        </blockquote>
        <h2 id="d">D</h2>
        <h2 id="e">E</h2>

        """)
  }

  @Test("explains an abbreviation where an item first uses it, and links it later")
  func glossary() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\nIPS og IPS.\n\n### a) Under\n\nIPS.\n\n## 2. To\n\nIPS.\n",
      files: ["glossary.yml": "IPS: Individuelt planlagt job med støtte\n"])
    let long =
      "<abbr>IPS</abbr> <span class=\"meaning\">(<a href=\"/referater/ordliste/#ips\">Individuelt planlagt job med støtte</a>)</span>"
    let short =
      "<a class=\"abbr\" href=\"/referater/ordliste/#ips\" title=\"Individuelt planlagt job med støtte\"><abbr>IPS</abbr></a>"
    #expect(try archive.item() == "<p>\(long) og \(short).</p>\n<punkt-1-a>")
    #expect(try archive.item(1) == "<p>\(long).</p>\n")
    guard case .subitem(let item) = try archive.context.meetings[0].items[0].parts[1],
      case .section(_, _, let html) = item.parts[0]
    else {
      Issue.record("no sub-item")
      return
    }
    #expect(html.description == "<p>\(short).</p>\n")
  }

  @Test("puts no bracket within a bracket")
  func bracket() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\nJob (IPS) og IPS.\n", files: ["glossary.yml": "IPS: Individuelt planlagt job\n"])
    let html = try archive.item()
    #expect(html.hasPrefix("<p>Job (<a class=\"abbr\""))
    #expect(html.contains(" og <abbr>IPS</abbr> <span class=\"meaning\">"))
  }

  @Test("shows a meeting whose minutes are not here, without a link")
  func missing() throws {
    let html = try SmallArchive.of("## 1. Et\n\nSe [sidste møde](meeting:nord/faglig/2021-03-01).\n").item()
    #expect(
      html
        == "<p>Se <span class=\"unpublished\">sidste møde</span> <span class=\"missing\">(referatet er ikke offentliggjort her)</span>.</p>\n"
    )
  }

  @Test("tells kind and size of a linked file, and publishes it")
  func files() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\n### Bilag\n1. [Plan](m/Plan%201.pdf)\n2. En titel\n",
      files: ["meetings/m/Plan 1.pdf": String(repeating: "x", count: 1_600)])
    #expect(
      try archive.item() == """
        <ol>
        <li><a href="/referater/moeder/m/Plan%201.pdf">Plan</a> <span class="file">(PDF, 2 kB)</span></li>
        <li>En titel</li>
        </ol>

        """)
    #expect(archive.plan.paths.contains("moeder/m/Plan 1.pdf"))
  }

  @Test("shows pictures of the content folder, and of another host the text alone")
  func images() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\n![Et \"kort\"](m/kort.png) ![Andre](https://example.com/spy.png)\n",
      files: ["meetings/m/kort.png": "png"])
    let html = try archive.item()
    #expect(html.contains("<img src=\"/referater/moeder/m/kort.png\" alt=\"Et &quot;kort&quot;\" />"))
    #expect(html.contains("Andre"))
    #expect(!html.contains("spy.png"))
  }

  @Test("marks links to other sites, and not those to mailboxes and telephones")
  func external() throws {
    let html = try SmallArchive.of(
      "## 1. Et\n\n[a](https://example.org/?a=1&b=2) [b](mailto:a@example.org) [c](tel:12345678)\n"
    ).item()
    #expect(html.contains("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"external\">a</a>"))
    #expect(html.contains("<a href=\"mailto:a@example.org\">b</a>"))
    #expect(html.contains("<a href=\"tel:12345678\">c</a>"))
  }

  @Test("puts a table into a box with a name of its own, its heads with scope, its columns aligned")
  func tables() throws {
    let table = "| A <b> | C |\n|:-:|--:|\n| 1 | 2 |\n"
    let html = try SmallArchive.of("## 1. Et\n\n\(table)\n## 2. To\n\n\(table)").page("moeder/m/index.html")
    for number in 1...2 {
      #expect(
        html.contains(
          "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel \(number): A &lt;b&gt;, C\">"))
    }
    #expect(html.contains("<th scope=\"col\" class=\"center\">A &lt;b&gt;</th>"))
    #expect(html.contains("<td class=\"right\">2</td>"))
  }

  @Test("shows raw HTML as text")
  func rawHTML() throws {
    let html = try SmallArchive.of("## 1. <i>Et</i>\n\n<script>alert(1)</script>\n").page("moeder/m/index.html")
    #expect(!html.contains("<script>") && !html.contains("<i>"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test("keeps a note apart from the text, with numbers of tables that go on")
  func note() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\n| A |\n|---|\n| 1 |\n", "note: |\n  # Bemærk\n\n  | A |\n  |---|\n  | 2 |")
    let note = try archive.context.meetings[0].note.description
    #expect(note.hasPrefix("<h2>Bemærk</h2>"))
    #expect(note.contains("aria-label=\"Tabel 2: A\""))
  }
}
