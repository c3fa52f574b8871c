public import Markdown

/// The text of a meeting, read as an agenda: what stands before the first item, and the items.
///
/// The parts name nodes of `markdown`; its tree may be edited (links added) as long as the named nodes stay. What the tool has
/// read and the site shows in its own words has left the tree: numbers and presenters of headings, fields, labels, the
/// headings of sections, all of a closed item but its title. Ordinary headings have levels that count from the heading above
/// them: 1 stands directly below the heading of a section, of an item without one, or of the introduction.
///
/// A block that is a decision or an action carries its place in `decisions` or `actions` as annotation, see ``Mark``.
public struct Agenda: Sendable {
  /// The whole text, parsed once; positions count from the top of the file.
  public var markdown: MarkdownDocument
  /// The blocks before the first item or group.
  public var introduction: [NodeID]
  /// The headings of level 1 in the order written.
  public var groups: [AgendaGroup]
  /// The items in the order written.
  public var items: [AgendaItem]
  /// All decisions in the order written.
  public var decisions: [Decision]
  /// All actions in the order written.
  public var actions: [Action]

  /// The agenda of a meeting without a text.
  public static var empty: Agenda {
    Agenda(markdown: MarkdownDocument(), introduction: [], groups: [], items: [], decisions: [], actions: [])
  }
}
