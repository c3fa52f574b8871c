public import Diagnostics
public import Markdown

/// A level-1 heading, which groups the items behind it, and the text between it and the first of them.
public struct AgendaGroup: Sendable {
  /// The heading's node.
  public var heading: NodeID
  /// The heading as plain text.
  public var title: String
  /// The blocks between the heading and the next item or group.
  public var blocks: [NodeID]
  /// The place in `Agenda.items` of the item that it stands before; the number of items where it stands behind the last.
  public var firstItem: Int
  /// Where the heading stands.
  public var position: SourcePosition
}
