/// The words of a language's agendas, laid out for reading: as bytes, longest first.
struct AgendaGrammar: Sendable {
  /// A word before a colon and what it announces.
  struct LabelWord: Sendable {
    let word: [UInt8]
    let meaning: AgendaLabel.Meaning
  }

  /// The label words by their first byte, which is an ASCII letter, less the byte of `a`; the longest first.
  let labels: [[LabelWord]]
  /// Words before an item's number, without a full stop at their end.
  let itemWords: [[UInt8]]
  /// Words before a presenter in a heading.
  let presentedBy: [[UInt8]]
  /// The letters that those words begin with, a bit for each from `a` on.
  let presenterInitials: UInt32
  /// Words before an action's deadline.
  let due: [[UInt8]]
  /// Words before the day an action was done.
  let done: [[UInt8]]
  /// Words between two names.
  let and: [[UInt8]]
  /// The headings of sections.
  let sections: [(word: [UInt8], kind: AgendaSection.Kind)]
  /// Answers that close an item.
  let yes: [String]
  /// Answers that leave it open.
  let no: [String]

  init(_ language: Language) {
    let words = language.agenda
    let fields = words.fields.map { ($0.key, AgendaLabel.Meaning.field($0.value)) }
    let marks = words.decision.map { ($0, AgendaLabel.Meaning.decision) } + words.action.map { ($0, .action) }
    let all = (fields + marks).map { LabelWord(word: Array($0.0.utf8), meaning: $0.1) }
      .sorted { Self.precedes($0.word, $1.word) }
    labels = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in all.filter { $0.word.first == letter } }
    itemWords = Self.byLength(words.item.map { $0.last == "." ? String($0.dropLast()) : $0 })
    presentedBy = Self.byLength(words.presentedBy)
    presenterInitials = presentedBy.compactMap(\.first).filter(\.isASCIILetter)
      .reduce(0) { $0 | 1 << UInt32(($1 | 0x20) - UInt8(ascii: "a")) }
    due = Self.byLength(words.due)
    done = Self.byLength(words.done)
    and = Self.byLength(language.participants.and)
    sections = words.sections.map { (Array($0.key.utf8), $0.value) }.sorted { Self.precedes($0.word, $1.word) }
    yes = words.yes
    no = words.no
  }

  /// The label words that begin with a byte in any case.
  func labels(beginningWith byte: UInt8) -> [LabelWord] {
    byte.isASCIILetter ? labels[Int((byte | 0x20) - UInt8(ascii: "a"))] : []
  }

  /// Whether a label word begins with two bytes in any case.
  func hasLabel(beginningWith first: UInt8, _ second: UInt8) -> Bool {
    guard first.isASCIILetter else { return false }
    let letter = second.isASCIIUppercase ? second | 0x20 : second
    return labels[Int((first | 0x20) - UInt8(ascii: "a"))].contains { $0.word.count < 2 || $0.word[1] == letter }
  }

  private static func byLength(_ words: [String]) -> [[UInt8]] {
    Set(words).map { Array($0.utf8) }.sorted(by: precedes)
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count > right.count
  }
}
