public import Markdown

/// The text of a meeting, read as an agenda: what stands before the first item, and the items.
///
/// The parts name nodes of `markdown`; its tree may be edited (links added) as long as the named nodes stay.
/// A paragraph or list item that is a decision or an action carries its place in `decisions` or `actions` as annotation,
/// see ``Mark``.
public struct Agenda: Sendable {
  /// The whole text, parsed once; positions count from the top of the file.
  public var markdown: MarkdownDocument
  /// The blocks before the first item.
  public var introduction: [NodeID]
  /// The items in the order written.
  public var items: [AgendaItem]
  /// All decisions in the order written.
  public var decisions: [Decision]
  /// All actions in the order written.
  public var actions: [Action]
}
