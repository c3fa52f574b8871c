/// The running text of an item as the search shows it: one block a line, each begun by a byte that tells what it is.
///
/// It is read out of the HTML that the pages show, so that what is found is what stands on the page.
struct PassageText {
  /// What a block is.
  enum Kind: UInt8 {
    case text = 0x2E  // .
    case decision = 0x21  // !
    case action = 0x3F  // ?
    /// The title of a sub-item, behind its anchor and a blank.
    case subitem = 0x23  // #
  }

  private(set) var bytes: [UInt8] = []
  /// Where the block at hand begins, its kind included.
  private var start = 0
  private var kind = Kind.text
  /// The divisions that are open; for a frame the kind that its blocks are.
  private var divisions: [Kind?] = []

  /// Forgets everything.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    start = 0
    kind = .text
    divisions.removeAll(keepingCapacity: true)
  }

  /// Appends the title of a sub-item; `html` is the title.
  mutating func append(subitem anchor: String, number: String?, title html: [UInt8]) {
    endBlock()
    kind = .subitem
    append(word: anchor)
    append(word: " ")
    if let number {
      append(word: number)
      append(word: ") ")
    }
    read(html)
    endBlock()
    kind = .text
  }

  /// Appends HTML that the program itself rendered.
  mutating func append(_ html: [UInt8]) {
    read(html)
    endBlock()
  }

  private mutating func append(word: String) {
    for byte in word.utf8 { append(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    if bytes.count == start {
      if byte == 0x20 { return }
      bytes.append(kind.rawValue)
    } else if byte == 0x20, bytes.last == 0x20 {
      return
    }
    bytes.append(byte)
  }

  private mutating func endBlock() {
    while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    if bytes.count == start + 1 { bytes.removeLast() }
    guard bytes.count > start else { return }
    bytes.append(0x0A)
    start = bytes.count
  }

  // MARK: Reading

  private mutating func read(_ html: [UInt8]) {
    html.withUnsafeBufferPointer { html in
      var index = 0
      while index < html.count {
        let byte = html[index]
        switch byte {
        case UInt8(ascii: "<"): index = readTag(html, from: index)
        case UInt8(ascii: "&"): index = readEntity(html, from: index)
        case 0x0A, 0x09:
          append(0x20)
          index += 1
        case 0x20:
          append(byte)
          index += 1
        default:
          let end = html.endOfWord(from: index)
          if bytes.count == start { bytes.append(kind.rawValue) }
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: html[index..<end]))
          index = end
        }
      }
    }
  }

  /// The four that text is escaped with; another stays as it is written.
  private mutating func readEntity(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    for (entity, byte) in Self.entities where html.has(entity, at: start) {
      append(byte)
      return start + entity.utf8CodeUnitCount
    }
    append(html[start])
    return start + 1
  }

  private static let entities: [(StaticString, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")),
  ]

  /// Reads a tag; values of attributes hold no `>` that is not escaped.
  private mutating func readTag(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let end = html.end(of: UInt8(ascii: ">"), from: start)
    if html.has("<div", at: start) {
      endBlock()
      let frame: Kind? =
        html.has("<div class=\"decision\"", at: start)
        ? .decision : html.has("<div class=\"action\"", at: start) ? .action : nil
      divisions.append(frame)
      if let frame { kind = frame }
    } else if html.has("</div", at: start) {
      endBlock()
      if let frame = divisions.popLast(), frame != nil { kind = divisions.last { $0 != nil }.flatMap { $0 } ?? .text }
    } else if html.has("<p class=\"label\"", at: start) {
      // The word is told by the kind of the block; who acts till when is told here.
      return html.end(of: "</a>", from: end)
    } else if html.has("<span class=\"file\"", at: start) {
      return html.end(of: "</span>", from: end)
    } else if Self.isInline(html, at: start) {
      if Self.isCellOrBreak(html, at: start) { append(0x20) }
    } else {
      endBlock()
    }
    return end
  }

  /// Whether a tag stands within running text; the cells of a table's row are one line.
  private static func isInline(_ html: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = start + 1
    if index < html.count, html[index] == UInt8(ascii: "/") { index += 1 }
    return inline.contains { html.has($0, at: index) && html.isTagEnd(at: index + $0.utf8CodeUnitCount) }
  }

  private static let inline: [StaticString] = [
    "a", "em", "strong", "span", "td", "th", "abbr", "time", "code", "br", "img",
  ]

  private static func isCellOrBreak(_ html: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    html.has("<br", at: start) || html.has("<td", at: start) || html.has("<th", at: start)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether some bytes stand at a place.
  fileprivate func has(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { text in
      for offset in 0..<text.count where self[start + offset] != text[offset] { return false }
      return true
    }
  }

  /// Whether a tag's name ends at a place.
  fileprivate func isTagEnd(at index: Int) -> Bool {
    index >= count || self[index] == 0x20 || self[index] == UInt8(ascii: ">") || self[index] == UInt8(ascii: "/")
  }

  /// Where a run of bytes ends that are neither blanks nor signs of HTML: with the next of these, though one blank between two
  /// others is still of the run.
  fileprivate func endOfWord(from start: Int) -> Int {
    var index = start
    while index < count, !Self.isSign(self[index]) {
      index += 1
      if index + 1 < count, self[index] == 0x20, !Self.isSign(self[index + 1]) { index += 1 }
    }
    return index
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte < 0x3D
      && (byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0x20 || byte == 0x0A || byte == 0x09)
  }

  /// The place behind the next byte of a value.
  fileprivate func end(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < count, self[index] != byte { index += 1 }
    return Swift.min(index + 1, count)
  }

  /// The place behind the next occurrence of a text.
  fileprivate func end(of text: StaticString, from start: Int) -> Int {
    var index = start
    while index < count, !has(text, at: index) { index += 1 }
    return Swift.min(index + text.utf8CodeUnitCount, count)
  }
}
