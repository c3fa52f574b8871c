/// A word and a colon at the start of a line that say what the line is: `Tema:`, `Beslutning:`, `Opgave (…):`.
struct AgendaLabel {
  /// What a label announces.
  enum Meaning: Hashable, Sendable {
    case field(AgendaField)
    case decision
    case action
  }

  /// Why a line that begins like a label is none.
  enum Flaw {
    /// A bracket that is never closed.
    case openBracket
    /// Brackets without a colon behind them.
    case noColon
  }

  let meaning: Meaning
  /// The word as written, with what is around it up to the text.
  let range: Range<Int>
  /// What stands in an action's brackets.
  var bracket: ActionBracket?
  /// What is wrong with it, and where.
  var flaw: (kind: Flaw, offset: Int)?

  /// The label that a line of `bytes` begins with; nil where it begins with none.
  init?(in bytes: [UInt8], at lineStart: Int, grammar: borrowing AgendaGrammar) {
    let start = bytes.skippingBlanksInLine(at: lineStart)
    guard start < bytes.count else { return nil }
    for label in grammar.labels(beginningWith: bytes[start]) {
      guard let wordEnd = bytes.end(of: label.word, at: start) else { continue }
      let mark = bytes.skippingBlanksInLine(at: wordEnd)
      guard mark < bytes.count else { continue }
      if bytes[mark] == UInt8(ascii: ":") {
        meaning = label.meaning
        range = start..<bytes.skippingBlanksInLine(at: mark + 1)
        return
      }
      guard label.meaning == .action, bytes[mark] == UInt8(ascii: "(") else { continue }
      meaning = .action
      guard let bracket = ActionBracket(in: bytes, at: mark, grammar: grammar) else {
        range = start..<wordEnd
        flaw = (.openBracket, mark)
        return
      }
      let colon = bytes.skippingBlanksInLine(at: bracket.end)
      guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else {
        range = start..<wordEnd
        flaw = (.noColon, bracket.end)
        return
      }
      self.bracket = bracket
      range = start..<bytes.skippingBlanksInLine(at: colon + 1)
      return
    }
    return nil
  }
}
