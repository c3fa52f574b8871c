public import Diagnostics
public import Markdown

/// A decision: a paragraph or list item that begins `Beslutning:`, or what stands under the heading Beslutning.
public struct Decision: Sendable {
  /// The fragment of its permanent address without `#`: `punkt-3-beslutning`, `punkt-3-beslutning-2`.
  public var anchor: String
  /// The anchor of the item or sub-item it belongs to; nil in the introduction and under the heading of a group.
  public var item: String?
  /// The paragraph or list item without its label (of a label that stands alone, the block behind it), or the blocks of the
  /// section that have no label of their own.
  public var nodes: [NodeID]
  /// Whether it is a whole section and not a labelled paragraph.
  public var isSection: Bool
  /// Its words as plain text.
  public var text: String
  /// Where it begins.
  public var position: SourcePosition
}
