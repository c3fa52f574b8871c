/// What the archive keeps of a meeting's text: items, decisions, actions and what they refer to.
public struct MeetingFacts: Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  /// Items and sub-items, each sub-item behind its item, in the order written.
  public let items: [ItemFacts]
  /// The decisions in the order written.
  public let decisions: [DecisionFacts]
  /// The actions in the order written.
  public let actions: [ActionFacts]
  /// What the text refers to, each target once an item, in the order written. An ``Archive`` knows them by their targets, and
  /// its facts have none.
  public internal(set) var references: [OutgoingReference]
  /// The links whose places in other minutes are still to be checked.
  public let anchorLinks: [AnchorLink]

  /// The facts without what the text refers to, of which there is more than of all else.
  public consuming func withoutReferences() -> MeetingFacts {
    references = []
    return self
  }

  /// Whether the minutes have a place of this name.
  func has(anchor: String) -> Bool {
    items.contains { $0.anchor == anchor } || decisions.contains { $0.anchor == anchor }
      || actions.contains { $0.anchor == anchor }
  }

  /// Every place of the minutes, in order.
  var anchors: [String] { items.map(\.anchor) + decisions.map(\.anchor) + actions.map(\.anchor) }
}
