public import Diagnostics

/// A group of a participants list, e.g. `Fra kommunerne`; a flat list is one group without a title.
public struct ParticipantGroup: Hashable, Sendable {
  /// The heading as written.
  public var title: Located<String>?
  /// What the heading says of everybody in it.
  public var kind: Kind
  /// The lines in order.
  public var participants: [ParticipantLine]

  /// A group with its lines.
  public init(title: Located<String>? = nil, kind: Kind = .ordinary, participants: [ParticipantLine]) {
    self.title = title
    self.kind = kind
    self.participants = participants
  }

  /// What a group's heading says of everybody in it.
  public enum Kind: Hashable, Sendable {
    /// A heading that says nothing of attendance.
    case ordinary
    /// `Afbud`, `Fraværende`: all in it were absent.
    case absent
    /// `Gæster`: all in it were guests.
    case guests
    /// `Sekretariat`: all in it were the secretariat.
    case secretariat
  }
}
