import Diagnostics

/// Lines of a text by number, and characters by libyaml's marks. Only for texts that turned out to be wrong: it begins at
/// the top each time.
struct LineReader {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// A line, from 0, without its end; empty past the last.
  func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    var scanner = LineScanner(bytes)
    while let range = scanner.next() {
      if scanner.line == number + 2 { return Array(String(decoding: bytes[range], as: UTF8.self).unicodeScalars)[...] }
    }
    return []
  }

  /// The number of the nearest line above that is not blank.
  func lastFilled(before number: Int) -> Int? {
    var scanner = LineScanner(bytes)
    var last: Int?
    while scanner.line <= number, let range = scanner.next() {
      if !bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { last = scanner.line - 2 }
    }
    return last
  }

  /// The first of the directives behind which only comments stand before a line; nil where there is none.
  func directive(before number: Int) -> Int? {
    var scanner = LineScanner(bytes)
    var first: Int?
    while scanner.line <= number, let range = scanner.next() {
      let start = bytes[range].first { $0 != 0x20 && $0 != 0x09 }
      switch start {
      case nil, UInt8(ascii: "#"): break
      case UInt8(ascii: "%") where bytes[range].first == start: first = first ?? scanner.line - 2
      default: first = nil
      }
    }
    return first
  }

  /// The character at a mark; nil at the end of a line.
  func scalar(at mark: YAMLMark) -> Unicode.Scalar? {
    line(mark.line).dropFirst(mark.column).first
  }

  /// The last character on the line before a mark that is no blank.
  func scalar(before mark: YAMLMark) -> Unicode.Scalar? {
    line(mark.line).prefix(mark.column).last { $0 != " " && $0 != "\t" }
  }

  /// The innermost bracket above a mark that has been opened and not closed; brackets within quotes count too.
  func openBracket(before mark: YAMLMark) -> YAMLMark? {
    var scanner = LineScanner(bytes)
    var open: [YAMLMark] = []
    while scanner.line <= mark.line, let range = scanner.next() {
      var column = 0
      for byte in bytes[range] {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): open.append(YAMLMark(line: scanner.line - 2, column: column))
        case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = open.popLast()
        default: break
        }
        if byte & 0xC0 != 0x80 { column += 1 }
      }
    }
    return open.last
  }

  /// The mark, or the end of the text where libyaml has gone past it.
  func clamped(_ mark: YAMLMark) -> YAMLMark {
    guard let last = lastFilled(before: mark.line), line(mark.line).isEmpty else { return mark }
    return YAMLMark(line: last, column: line(last).count)
  }

  /// The character at a mark, for messages.
  func character(at mark: YAMLMark) -> Character {
    Character(scalar(at: mark) ?? " ")
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// The number of blanks at the start.
  var indentation: Int { prefix { $0 == " " }.count }

  /// Whether it is an item of a list.
  var isItem: Bool {
    let text = dropFirst(indentation)
    return text.first == "-" && (text.count == 1 || text.dropFirst().first == " ")
  }

  /// Where the colon of the line's key stands: the first one with a blank or nothing behind it.
  var keyEnd: Index? {
    indices.first { index in
      self[index] == ":" && (self.index(after: index) == endIndex || self[self.index(after: index)] == " ")
    }
  }

  /// As a text, without blanks at the ends.
  var trimmed: String {
    String(String.UnicodeScalarView(self)).trimmed
  }
}
