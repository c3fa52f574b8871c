/// A decision, as registers and lists show it.
public struct DecisionFacts: Sendable {
  /// Its anchor.
  public let anchor: String
  /// The place of its item in the meeting's facts; nil in the introduction.
  public let item: Int?
  /// Its words as plain text.
  public let text: String
  /// The listed persons whom its words name, each once, sorted.
  public let persons: [Ref<Person>]
}
