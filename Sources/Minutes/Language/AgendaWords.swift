/// The words of a meeting's text, in lower case.
public struct AgendaWords: Sendable {
  /// The fields directly under an item's heading: `tema` → theme.
  public let fields: [String: AgendaField]
  /// The answer that closes an item: `ja`.
  public let yes: [String]
  /// The answers that leave an item open: `nej`.
  public let no: [String]
  /// The headings of the sections: `indstilling` → recommendation.
  public let sections: [String: AgendaSection.Kind]
  /// Labels of a decision: `beslutning`.
  public let decision: [String]
  /// Labels of an action: `opgave`.
  public let action: [String]
  /// `frist`, before the deadline in an action's brackets.
  public let due: [String]
  /// `udført`, before the day an action was done.
  public let done: [String]
  /// Words before an item's number in a heading: `punkt`, `pkt.`.
  public let item: [String]
  /// Words before the presenter at the end of a heading: `v/`, `ved`.
  public let presentedBy: [String]
  /// The info word of a fenced block that is a table: `tabel`.
  public let table: [String]
  /// The first part of an item's anchor: `punkt`.
  public let itemAnchor: String
  /// The last part of a decision's anchor: `beslutning`.
  public let decisionAnchor: String
  /// The last part of an action's anchor: `opgave`.
  public let actionAnchor: String
}

/// The fields that may stand directly under an item's heading.
public enum AgendaField: String, CaseIterable, Sendable {
  case theme, presenter, time, caseNumber, closed
}
