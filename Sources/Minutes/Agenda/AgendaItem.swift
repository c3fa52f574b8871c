public import Diagnostics
public import Markdown

/// An item of the agenda, or a sub-item (`### a) …`) of one.
public struct AgendaItem: Sendable {
  /// The fragment of its permanent address without `#`: `punkt-3`, `punkt-3-a`, or a slug of the title.
  public var anchor: String
  /// The number as shown: `3` for an item, `a` for a sub-item; nil where none is shown.
  public var number: String?
  /// The heading's node, whose children are the title alone: the number and known presenters have been taken off.
  public var heading: NodeID
  /// The title as plain text.
  public var title: String
  /// Who presents it, as written in the heading (known persons only), then in the field.
  public var presenters: [Located<String>]
  /// Its themes: ids, titles or aliases as written.
  public var themes: [Located<String>]
  /// The time set aside for it, as written.
  public var time: String?
  /// Its case number.
  public var caseNumber: String?
  /// Closed: the title is published, nothing below it, anywhere, so themes, time and case number are empty too.
  public var isClosed: Bool
  /// Its text and sub-items, in the order written. Empty for a closed item.
  public var parts: [AgendaPart]
  /// Where the heading stands.
  public var position: SourcePosition

  /// The sub-items in the order written.
  public var subitems: [AgendaItem] {
    parts.compactMap { if case .subitem(let item) = $0 { item } else { nil } }
  }
}

/// A part of an item.
public enum AgendaPart: Sendable {
  /// A run of text, under a section's heading or directly under the item's.
  case section(AgendaSection)
  /// A sub-item.
  case subitem(AgendaItem)
}
