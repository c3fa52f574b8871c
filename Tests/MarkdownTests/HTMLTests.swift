import Markdown
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test(
    "raw HTML is shown and never passed on",
    arguments: [
      ("a <b onclick=\"x\">c</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n"),
      ("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"),
      ("<!-- & -->", "<p>&lt;!-- &amp; --&gt;</p>\n"), ("- <hr>", "<ul>\n<li>\n<p>&lt;hr&gt;</p>\n</li>\n</ul>\n"),
      ("![a <b> c](d)", "<p><img src=\"d\" alt=\"a &lt;b&gt; c\" /></p>\n"),
      ("[a](b \"\")", "<p><a href=\"b\">a</a></p>\n"),
    ])
  func rawHTML(text: String, expected: String) throws {
    #expect(String(decoding: try MarkdownDocument(parsing: text).html(), as: UTF8.self) == expected)
  }

  @Test(
    "dangerous addresses never become links",
    arguments: [
      "javascript:a", "JAVASCRIPT:a", "vbscript:a", "data:text/html,a", "data:image/png;base64,a", "file:///a",
      "java&#115;cript:a",
      "&#106;avascript:a", "<javascript:a b>",
    ])
  func dangerousAddresses(address: String) throws {
    let html = String(decoding: try MarkdownDocument(parsing: "[a](\(address)) ").html(), as: UTF8.self)
    #expect(html == "<p><a href=\"\">a</a></p>\n")
  }

  @Test("an image may be data if it is a picture")
  func pictureData() throws {
    let html = String(
      decoding: try MarkdownDocument(parsing: "![a](data:image/PNG;x) ![b](data:text/html)").html(), as: UTF8.self)
    #expect(html == "<p><img src=\"data:image/PNG;x\" alt=\"a\" /> <img src=\"\" alt=\"b\" /></p>\n")
  }

  @Test("a delegate decides about links, images, headings, attributes, tables and custom nodes")
  func delegate() throws {
    var document = try MarkdownDocument(
      parsing: "# A\n\n###### B\n\n[c](drop) [d](e) ![f](g)\n\n- h\n\n|i|\n|-:|\n\n***\n\n> x\n\n```\ny\n```\n")
    let custom = document.make(.customBlock, annotation: 3)
    document.append(custom, to: document.root)
    let inner = document.make(.customInline, annotation: 4)
    let paragraph = document.make(.paragraph)
    document.append(paragraph, to: custom)
    document.append(inner, to: paragraph)
    document.append(document.makeText("j".utf8), to: inner)
    var delegate = Marking()
    var html: [UInt8] = []
    document.writeHTML(to: &html, with: &delegate)
    #expect(
      String(decoding: html, as: UTF8.self) == """
        <h2 heading>A</h2>
        <h6 heading>B</h6>
        <p paragraph>c <a>d</a> [f]</p>
        <ul list>
        <li item>h</li>
        </ul>
        <div><table table>
        <thead>
        <tr tableHead>
        <th tableCell>i</th>
        </tr>
        </thead>
        </table>
        </div>
        <hr thematicBreak />
        <blockquote blockQuote>
        <p paragraph>x</p>
        </blockquote>
        <pre codeBlock><code>y
        </code></pre>
        {3
        <p paragraph>{4j4}</p>
        3}

        """)
    #expect(delegate.links == 2)
  }

  @Test("a node, the inside of a node and a range of siblings can be rendered alone")
  func parts() throws {
    let document = try MarkdownDocument(parsing: "# *a* b\n\nc\n\n- d\n- e\n\nf")
    let blocks = Array(document.children(of: document.root))
    var delegate = PlainHTML()
    var html = Array("<main>".utf8)
    document.writeHTML(ofChildrenOf: blocks[0], to: &html, with: &delegate)
    #expect(String(decoding: html, as: UTF8.self) == "<main><em>a</em> b")
    html = []
    document.writeHTML(of: blocks[1], to: &html, with: &delegate)
    #expect(String(decoding: html, as: UTF8.self) == "<p>c</p>\n")
    html = Array("<main>".utf8)
    document.writeHTML(from: blocks[1], through: blocks[2], to: &html, with: &delegate)
    #expect(String(decoding: html, as: UTF8.self) == "<main><p>c</p>\n<ul>\n<li>d</li>\n<li>e</li>\n</ul>\n")
    html = []
    let text = try #require(document.firstChild(of: blocks[1]))
    document.writeHTML(ofChildrenOf: text, to: &html, with: &delegate)
    #expect(html.isEmpty)
  }

  @Test(
    "text is escaped wherever the characters stand",
    arguments: ["", "<", "a&b", "1234567\"", "12345678>", "123456789<æøå\"&\"12345678>>", "bedre!#'`$", "\u{BC}\u{A6}"])
  func escaping(text: String) {
    var html: [UInt8] = []
    HTMLEscaping.append(text, to: &html)
    let expected = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
    #expect(String(decoding: html, as: UTF8.self) == expected)
  }
}

/// A delegate that leaves a mark wherever it is asked.
private struct Marking: HTMLRendererDelegate {
  var links = 0

  var headingShift: Int { 1 }

  func writeAttributes(of block: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    html += " \(document.kind(of: block))".utf8
  }

  mutating func openLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    links += 1
    if document.destination(of: link) != "drop" { html += "<a>".utf8 }
  }

  func closeLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    if document.destination(of: link) != "drop" { html += "</a>".utf8 }
  }

  func writeImage(_ image: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    html += "[\(document.plainText(of: image))]".utf8
  }

  func openTable(_ table: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    html += "<div>".utf8
  }

  func closeTable(_ table: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    html += "</div>\n".utf8
  }

  func openCustom(_ node: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    html += "{\(document.annotation(of: node))".utf8
  }

  func closeCustom(_ node: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    html += "\(document.annotation(of: node))}".utf8
  }
}
