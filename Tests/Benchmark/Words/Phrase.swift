/// A sentence with places for words, taken apart once.
struct Phrase: Sendable {
  /// What a place is for.
  enum Slot: UInt8 {
    /// A participant's full name, and the first name alone.
    case person = 0x50, firstName = 0x46
    case organisation = 0x4F
    /// A compound noun: definite, indefinite, indefinite with its article, plural.
    case definite = 0x6E, indefinite = 0x69, article = 0x75, plural = 0x53
    case verb = 0x76, adjective = 0x61
    /// The date of an earlier meeting of the body, another item of this meeting.
    case date = 0x44, item = 0x49
    case abbreviation = 0x41, body = 0x42
  }

  /// A text, and what follows it.
  struct Piece: Sendable {
    let text: [UInt8]
    let slot: Slot?
  }

  let pieces: [Piece]

  init(_ pattern: String) {
    pieces = pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      guard index > 0 else { return [Piece(text: Array(part.utf8), slot: nil)] }
      let slot = part.utf8.first.flatMap(Slot.init(rawValue:))
      return [Piece(text: [], slot: slot), Piece(text: Array(part.utf8.dropFirst(2)), slot: nil)]
    }
  }
}
