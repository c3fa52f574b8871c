public import Minutes

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
  /// What the text refers to, each target once an item, in the order written.
  public let references: [OutgoingReference]
  /// The links whose places in other minutes are still to be checked.
  public let anchorLinks: [AnchorLink]

  /// Whether the minutes have a place of this name.
  func has(anchor: String) -> Bool {
    items.contains { $0.anchor == anchor } || decisions.contains { $0.anchor == anchor }
      || actions.contains { $0.anchor == anchor }
  }

  /// Every place of the minutes, in order.
  var anchors: [String] { items.map(\.anchor) + decisions.map(\.anchor) + actions.map(\.anchor) }
}

/// An item or sub-item of a meeting.
public struct ItemFacts: Sendable {
  /// Its anchor: `punkt-3`, `punkt-3-a`.
  public let anchor: String
  /// The number as shown.
  public let number: String?
  /// The title as plain text.
  public let title: String
  /// The place of the item it is a sub-item of.
  public let parent: Int?
  /// Its themes, and for a sub-item those of its item, sorted.
  public let themes: [Ref<Theme>]
  /// Who presents it.
  public let presenters: [NamedPerson]
  /// Whether it is closed.
  public let isClosed: Bool
  /// The first words of its text as plain text, at most some 200 characters; empty for a closed item.
  public let excerpt: String
}

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

/// An action, as registers and lists show it.
public struct ActionFacts: Sendable {
  /// Its anchor.
  public let anchor: String
  /// The place of its item in the meeting's facts; nil in the introduction.
  public let item: Int?
  /// Who does it.
  public let owners: [Owner]
  /// Till when, as written.
  public let due: String?
  /// The day that those words name.
  public let dueDate: CalendarDate?
  /// When it was done, as written.
  public let done: String?
  /// The day it was done.
  public let doneDate: CalendarDate?
  /// Its words as plain text.
  public let text: String
}

/// Who does what was agreed.
public enum Owner: Hashable, Sendable {
  case person(NamedPerson)
  case organisation(Ref<Organisation>, name: String)
  /// Words that name neither a known person nor a known organisation.
  case other(String)
}

/// Something an item refers to.
public struct OutgoingReference: Hashable, Sendable {
  /// The place of the item in the meeting's facts; nil in the introduction or the note.
  public let item: Int?
  /// What it refers to.
  public let target: Reference
}
