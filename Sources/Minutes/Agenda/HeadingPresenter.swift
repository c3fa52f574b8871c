/// The presenter at the end of a heading: `v/ NAME`, `ved NAME`, `(v/ A og B)`.
struct HeadingPresenter {
  /// Where the title ends.
  let titleEnd: Int
  /// The places of the names.
  let names: [Range<Int>]

  /// The presenters of a heading's text from `titleStart` on; nil where nobody known is named.
  ///
  /// The last place at which all that follows are known persons counts: »Besøg ved fjorden v/ Jan Mainz« has one.
  init?(in bytes: [UInt8], titleStart: Int, grammar: borrowing AgendaGrammar, isPerson: (String) -> Bool) {
    var index = bytes.count - 1
    while index > titleStart {
      defer { index -= 1 }
      let byte = bytes[index]
      guard byte.isASCIILetter, grammar.presenterInitials >> UInt32((byte | 0x20) - UInt8(ascii: "a")) & 1 == 1,
        let start = Self.startOfNames(in: bytes, at: index, grammar: grammar)
      else { continue }
      let names = NameList.ranges(in: bytes, of: start..<Self.endOfNames(in: bytes, from: start), grammar: grammar)
      guard !names.isEmpty, names.allSatisfy({ isPerson(bytes.words(in: $0)) }) else { continue }
      let title = Self.endOfTitle(in: bytes, before: index, from: titleStart)
      guard title > titleStart else { continue }
      titleEnd = title
      self.names = names
      return
    }
    return nil
  }

  /// Where the names begin behind `v/` or `ved` at a place; nil where no such word stands there by itself.
  private static func startOfNames(in bytes: [UInt8], at index: Int, grammar: AgendaGrammar) -> Int? {
    for word in grammar.presentedBy {
      guard let end = bytes.end(of: word, at: index),
        bytes.blank(before: index) > 0 || bytes[index - 1] == UInt8(ascii: "(")
      else { continue }
      let start = bytes.skippingBlanks(at: end)
      let isWordAlone = start > end || word.last == UInt8(ascii: "/")
      if isWordAlone, start < bytes.count { return start }
    }
    return nil
  }

  /// Where the title ends: before blanks, dashes, commas and an opening bracket.
  private static func endOfTitle(in bytes: [UInt8], before index: Int, from start: Int) -> Int {
    var end = index
    while end > start {
      let blank = bytes.blank(before: end)
      if blank > 0 {
        end -= blank
      } else if let mark = marks.first(where: { bytes[start..<end].suffix($0.count).elementsEqual($0) }) {
        end -= mark.count
      } else {
        break
      }
    }
    return max(end, start)
  }

  private static let marks = ["(", ",", ";", ":", "-", "–", "—"].map { Array($0.utf8) }

  /// Where the names end: before a closing bracket or a full stop at the end of the heading.
  private static func endOfNames(in bytes: [UInt8], from start: Int) -> Int {
    let trimmed = bytes.trimming(start..<bytes.count)
    guard let last = bytes[trimmed].last, last == UInt8(ascii: ")") || last == UInt8(ascii: ".") else {
      return trimmed.upperBound
    }
    return trimmed.upperBound - 1
  }
}
