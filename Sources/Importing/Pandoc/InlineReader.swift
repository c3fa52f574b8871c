/// Reads the inlines of a document into lines.
struct InlineReader {
  private(set) var lines: [RichLine] = [RichLine()]
  /// The texts of footnotes, in order, with their numbers.
  private(set) var notes: [(number: Int, blocks: [JSONValue])] = []
  private var nextNote: Int

  /// - Parameter nextNote: the number of the next footnote.
  init(_ inlines: [JSONValue], nextNote: Int) {
    self.nextNote = nextNote
    read(inlines, isBold: false)
    for index in lines.indices where lines[index].isEmpty || !lines[index].plain.contains(where: \.isLetter) {
      lines[index].isBold = false
    }
  }

  /// - Parameter isBold: whether bold type is on.
  private mutating func read(_ inlines: [JSONValue], isBold: Bool) {
    for inline in inlines {
      let content = inline["c"]
      switch inline["t"].text {
      case "Str": add(content.text ?? "", isBold: isBold)
      case "Space", "SoftBreak": add(" ", isBold: true)
      case "LineBreak": lines.append(RichLine())
      case "Strong": enclose(content.elements, in: "**", isBold: true)
      case "Emph": enclose(content.elements, in: "*", isBold: isBold)
      case "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps": read(content.elements, isBold: isBold)
      case "Span": read(content[1].elements, isBold: isBold)
      case "Quoted":
        let isSingle = content[0]["t"].text == "SingleQuote"
        add(isSingle ? "’" : "”", isBold: isBold)
        read(content[1].elements, isBold: isBold)
        add(isSingle ? "’" : "”", isBold: isBold)
      case "Code", "Math": add(content[1].text ?? "", isBold: isBold)
      case "Link": link(content, isBold: isBold)
      case "Image": read(content[1].elements, isBold: isBold)
      case "Note":
        add("[\(nextNote)]", isBold: isBold)
        notes.append((nextNote, content.elements))
        nextNote += 1
      default: break
      }
    }
  }

  private mutating func add(_ written: String, isBold: Bool) {
    let text = written.cleaned
    let last = lines.count - 1
    lines[last].plain += text
    lines[last].markdown += MarkdownText.escaped(text, atLineStart: lines[last].markdown.isEmpty)
    if !isBold { lines[last].isBold = false }
  }

  /// Emphasis, its blanks outside the marks; one that a line break parts is two.
  private mutating func enclose(_ inlines: [JSONValue], in marks: String, isBold: Bool) {
    let first = lines.count - 1
    let start = lines[first].markdown.count
    read(inlines, isBold: isBold)
    for index in first..<lines.count {
      let from = index == first ? start : 0
      let text = lines[index].markdown
      let inner = text.dropFirst(from)
      let core = inner.tidy
      guard core.contains(where: { $0.isLetter || $0.isNumber }), !core.contains("*") else { continue }
      let lead = inner.prefix(while: \.isWhitespace), trail = String(inner.reversed().prefix(while: \.isWhitespace))
      lines[index].markdown = text.prefix(from) + lead + marks + core + marks + trail
      lines[index].isRich = true
    }
  }

  /// A link to the web or a mailbox; others lead nowhere outside their document.
  private mutating func link(_ content: JSONValue, isBold: Bool) {
    let target = content[2][0].text ?? ""
    let isOpen = ["http://", "https://", "mailto:"].contains { target.lowercased().hasPrefix($0) }
    let last = lines.count - 1
    guard isOpen, !target.contains(where: { $0.isWhitespace || "<>()\\".contains($0) }) else {
      read(content[1].elements, isBold: isBold)
      return
    }
    lines[last].markdown += "["
    read(content[1].elements, isBold: isBold)
    lines[lines.count - 1].markdown += "](\(target))"
    lines[lines.count - 1].isRich = true
  }
}
