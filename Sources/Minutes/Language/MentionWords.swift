/// The words of running text that linking goes by, in lower case.
public struct MentionWords: Sendable {
  /// Words before an item's number: `punkt`, `pkt.`.
  public let item: [String]
  /// Words that are first names too but no name at the start of a sentence: `per`, `maj`.
  public let ambiguousFirstNames: [String]
  /// What a name may end on besides itself: `s`, `'s`, `’s`, and `'` after an s.
  public let genitives: [String]
}
