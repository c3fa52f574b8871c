/// Reads a page into nodes; what is not well formed is noted down.
struct HTMLReader {
  private var rest: Substring
  private var open: [HTMLNode] = [HTMLNode("#page")]
  /// What is not well formed, in words.
  private(set) var faults: [String] = []

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private init(_ text: String) { rest = text[...] }

  /// Reads a page.
  static func read(_ text: String) -> (page: HTMLNode, faults: [String]) {
    var reader = HTMLReader(text)
    reader.read()
    return (reader.open[0], reader.faults)
  }

  private mutating func read() {
    while !rest.isEmpty {
      if rest.hasPrefix("<!--") {
        skip(past: "-->")
      } else if rest.hasPrefix("<!") {
        skip(past: ">")
      } else if rest.hasPrefix("</") {
        close()
      } else if rest.hasPrefix("<") {
        openTag()
      } else {
        let end = rest.firstIndex(of: "<") ?? rest.endIndex
        append(.text(Self.decoded(rest[..<end])))
        rest = rest[end...]
      }
    }
    while open.count > 1 {
      faults.append("<\(open[open.count - 1].name)> is never closed")
      closeLast()
    }
  }

  private mutating func append(_ child: HTMLNode.Child) { open[open.count - 1].append(child) }

  private mutating func closeLast() {
    let node = open.removeLast()
    append(.element(node))
  }

  private mutating func skip(past mark: String) {
    guard let range = rest.firstRange(of: mark) else {
      faults.append("\(mark) is missing")
      rest = ""
      return
    }
    rest = rest[range.upperBound...]
  }

  private mutating func close() {
    let end = rest.firstIndex(of: ">") ?? rest.endIndex
    let name = rest[..<end].dropFirst(2).lowercased()
    rest = rest[end...].dropFirst()
    guard let last = open.last, open.count > 1, last.name == name else {
      faults.append("</\(name)> closes <\(open.last?.name ?? "")>")
      return
    }
    closeLast()
  }

  private mutating func openTag() {
    rest = rest.dropFirst()
    let name = take { !$0.isWhitespace && $0 != ">" && $0 != "/" }.lowercased()
    var attributes: [String: String] = [:]
    var isWhole = Self.voids.contains(name)
    while true {
      // An element of a picture may end with its tag.
      if take(while: { $0.isWhitespace || $0 == "/" }).last == "/" { isWhole = true }
      guard let first = rest.first, first != ">" else { break }
      let key = take { $0 != "=" && $0 != ">" && !$0.isWhitespace && $0 != "/" }.lowercased()
      var value = ""
      if rest.first == "=" {
        rest = rest.dropFirst()
        if let quote = rest.first, quote == "\"" || quote == "'" {
          rest = rest.dropFirst()
          value = Self.decoded(take { $0 != quote })
          rest = rest.dropFirst()
        } else {
          value = Self.decoded(take { !$0.isWhitespace && $0 != ">" })
        }
      }
      if attributes.updateValue(value, forKey: key) != nil { faults.append("<\(name)> has \(key) twice") }
    }
    rest = rest.dropFirst()
    let node = HTMLNode(name, attributes)
    guard !isWhole else { return append(.element(node)) }
    open.append(node)
    if name == "script" || name == "style" { takeLiteral(of: name) }
  }

  /// What stands in a script or a style sheet is no markup.
  private mutating func takeLiteral(of name: String) {
    let end = rest.firstRange(of: "</\(name)>")?.lowerBound ?? rest.endIndex
    append(.text(String(rest[..<end])))
    rest = rest[end...]
  }

  private mutating func take(while condition: (Character) -> Bool) -> Substring {
    let taken = rest.prefix(while: condition)
    rest = rest[taken.endIndex...]
    return taken
  }

  private static func decoded(_ text: Substring) -> String {
    var result = String(text)
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"), ("&shy;", "\u{AD}"),
      ("&amp;", "&"),
    ] { result = result.replacing(entity, with: character) }
    return result
  }
}
