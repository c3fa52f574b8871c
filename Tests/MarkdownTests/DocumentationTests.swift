import Markdown
import Testing

@Suite("The examples of the documentation")
struct DocumentationTests {
  @Test("a text becomes HTML")
  func overview() throws {
    let document = try MarkdownDocument(parsing: "# Møde\n\nSe [bilag](a.pdf) & *referat*.")
    let html = document.html()
    #expect(
      String(decoding: html, as: UTF8.self) == """
        <h1>Møde</h1>
        <p>Se <a href="a.pdf">bilag</a> &amp; <em>referat</em>.</p>

        """)
  }

  @Test("a name becomes a link")
  func editing() throws {
    var document = try MarkdownDocument(parsing: "Rikke taler.")
    for node in Array(document.subtree(of: document.root)) where document.kind(of: node) == .text {
      let name = 0..<5
      document.split(node, into: [.link(name, to: Array("/personer/rikke/".utf8))])
    }
    let html = document.html()
    #expect(String(decoding: html, as: UTF8.self) == "<p><a href=\"/personer/rikke/\">Rikke</a> taler.</p>\n")
  }

  @Test("a delegate writes its own links")
  func delegate() throws {
    struct Shifted: HTMLRendererDelegate {
      var headingShift: Int { 1 }

      func openLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
        html += "<a class=\"x\" href=\"".utf8
        HTMLEscaping.appendAddress(document.bytes(of: link), to: &html)
        html += "\">".utf8
      }
    }
    let document = try MarkdownDocument(parsing: "# A\n\n[b](c)")
    var delegate = Shifted()
    var html: [UInt8] = []
    document.writeHTML(to: &html, with: &delegate)
    #expect(String(decoding: html, as: UTF8.self) == "<h2>A</h2>\n<p><a class=\"x\" href=\"c\">b</a></p>\n")
  }

  @Test("a position counts from the top of the file")
  func positions() throws {
    let file = Array("---\ntitle: x\n---\nÆbler &amp; Pærer\n".utf8)
    let document = try MarkdownDocument(parsing: file[17...], firstLine: 4)
    let text = document.subtree(of: document.root).first { document.kind(of: $0) == .text }
    let position = document.position(of: text ?? document.root, atByte: 9)
    #expect(position == MarkdownPosition(line: 4, column: 13))
  }
}
