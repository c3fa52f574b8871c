/// What stands in the brackets of `Opgave (WHO, frist WHEN, udført DATE):`, as places in the text.
struct ActionBracket {
  /// Who does it, each name by itself.
  private(set) var owners: [Range<Int>] = []
  /// The words of the deadline; they may have commas and brackets of their own.
  private(set) var due: Range<Int>?
  /// The words behind `udført`; empty where the word stands alone.
  private(set) var done: Range<Int>?
  /// Behind the closing bracket.
  let end: Int

  /// Reads the brackets that open at `open`; nil where they are never closed.
  init?(in bytes: [UInt8], at open: Int, grammar: borrowing AgendaGrammar) {
    guard let close = Self.close(in: bytes, of: open) else { return nil }
    end = close + 1
    // Behind WHO everything up to the next known word belongs to the last one: a deadline may have a comma in it.
    var part = Part.owners
    for piece in NameList.pieces(of: bytes, in: (open + 1)..<close) {
      if let start = Self.start(behind: grammar.due, in: bytes, of: piece) {
        part = .due
        due = join(due, bytes.trimming(start..<piece.upperBound))
      } else if let start = Self.start(behind: grammar.done, in: bytes, of: piece) {
        part = .done
        done = join(done, bytes.trimming(start..<piece.upperBound))
      } else {
        switch part {
        case .owners: owners += NameList.ranges(in: bytes, of: piece, grammar: grammar)
        case .due: due = join(due, piece)
        case .done: done = join(done, piece)
        }
      }
    }
    if due?.isEmpty == true { due = nil }
  }

  private enum Part { case owners, due, done }

  private func join(_ first: Range<Int>?, _ second: Range<Int>) -> Range<Int> {
    guard let first, !first.isEmpty else { return second }
    return second.isEmpty ? first : first.lowerBound..<second.upperBound
  }

  /// Where the bracket that opens at a place is closed, brackets within it counted.
  private static func close(in bytes: [UInt8], of open: Int) -> Int? {
    var depth = 0
    for index in open..<bytes.count {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Where the words behind one of some words begin that a piece begins with; the end of the piece where the word is alone.
  private static func start(behind words: [[UInt8]], in bytes: [UInt8], of piece: Range<Int>) -> Int? {
    for word in words {
      guard let end = bytes.end(of: word, at: piece.lowerBound), end <= piece.upperBound else { continue }
      if end == piece.upperBound { return end }
      let start = bytes.skippingBlanks(at: end)
      if start < piece.upperBound, bytes[start] == UInt8(ascii: ":") { return start + 1 }
      if start > end { return start }
    }
    return nil
  }
}
