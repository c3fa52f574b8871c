import Markdown
import Testing

@Suite("Editing")
struct EditingTests {
  @Test("parts of a text become links and custom nodes, and keep their places")
  func split() throws {
    var document = try MarkdownDocument(parsing: "Se \\*Rikke\\* den 7. maj 2022 her")
    let text = try #require(firstText(in: document))
    let made = document.split(
      text, into: [.link(4..<9, to: Array("/p/?a&b".utf8), title: "t", annotation: 7), .custom(15..<26, annotation: 9)])
    #expect(html(document) == "<p>Se *<a href=\"/p/?a&amp;b\" title=\"t\">Rikke</a>* den 7. maj 2022 her</p>\n")
    #expect(made.map { document.kind(of: $0) } == [.link, .customInline])
    #expect(made.map { document.annotation(of: $0) } == [7, 9])
    #expect(made.map { document.plainText(of: $0) } == ["Rikke", "7. maj 2022"])
    #expect(made.map { document.position(of: $0).column } == [6, 18])
    #expect(document.position(of: try #require(document.firstChild(of: made[1]))).column == 18)
    #expect(document.parent(of: text) == nil)
  }

  @Test("pieces outside the text, out of order or empty do no harm")
  func oddPieces() throws {
    var document = try MarkdownDocument(parsing: "abc")
    let text = try #require(firstText(in: document))
    let link = Array("/".utf8)
    document.split(text, into: [.link(1..<2, to: link), .link(0..<2, to: link), .link(2..<99, to: link)])
    #expect(
      html(document) == "<p>a<a href=\"/\">b</a><a href=\"/\"></a><a href=\"/\">c</a></p>\n")
  }

  @Test("nodes move within the tree")
  func moving() throws {
    var document = try MarkdownDocument(parsing: "a\n\nb\n\nc")
    let nodes = Array(document.children(of: document.root))
    document.unlink(nodes[0])
    document.insert(nodes[0], after: nodes[2])
    document.unlink(nodes[1])
    document.insert(nodes[1], before: nodes[0])
    #expect(html(document) == "<p>c</p>\n<p>b</p>\n<p>a</p>\n")
    document.unlink(nodes[0])
    document.unlink(nodes[2])
    document.unlink(nodes[1])
    #expect(html(document) == "")
    #expect(document.firstChild(of: document.root) == nil && document.lastChild(of: document.root) == nil)
    document.append(nodes[1], to: document.root)
    #expect(html(document) == "<p>b</p>\n")
  }

  @Test("a link can lose its link or lead elsewhere")
  func links() throws {
    var document = try MarkdownDocument(parsing: "[a *b*](c \"t\") [d](e)")
    let links = document.subtree(of: document.root).filter { document.kind(of: $0) == .link }
    document.setDestination(of: links[0], to: "/x".utf8)
    document.unwrap(links[1])
    #expect(html(document) == "<p><a href=\"/x\" title=\"t\">a <em>b</em></a> d</p>\n")
  }

  @Test("made nodes and changed texts are rendered")
  func making() throws {
    var document = try MarkdownDocument(parsing: "a")
    let text = try #require(firstText(in: document))
    document.setText(of: text, to: "<ny>".utf8)
    let heading = document.make(.heading)
    document.append(document.makeText("Titel".utf8), to: heading)
    let paragraph = try #require(document.firstChild(of: document.root))
    document.insert(heading, before: paragraph)
    #expect(html(document) == "<h1>Titel</h1>\n<p>&lt;ny&gt;</p>\n")
    #expect(document.commonMark() == Array("# Titel\n\n\\<ny>\n".utf8))
  }

  @Test("a tag that began no block begins none when it is written again", arguments: ["[r]: /ref\n<a>\n*b*", "x\n<b>"])
  func tags(text: String) throws {
    let document = try MarkdownDocument(parsing: text)
    #expect(html(try MarkdownDocument(parsing: document.commonMark())) == html(document))
  }

  @Test("a copy is not changed by editing the other")
  func copies() throws {
    let document = try MarkdownDocument(parsing: "a")
    var copy = document
    copy.unlink(try #require(copy.firstChild(of: copy.root)))
    #expect(html(document) == "<p>a</p>\n")
    #expect(html(copy) == "")
  }

  private func firstText(in document: MarkdownDocument) -> NodeID? {
    document.subtree(of: document.root).first { document.kind(of: $0) == .text }
  }

  private func html(_ document: MarkdownDocument) -> String { String(decoding: document.html(), as: UTF8.self) }
}
