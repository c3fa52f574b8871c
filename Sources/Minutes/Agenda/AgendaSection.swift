public import Diagnostics
public import Markdown

/// A run of an item's text: under one of the known section headings, or directly under the item's heading.
public struct AgendaSection: Sendable {
  /// Which section it is; nil for text directly under the item's heading, and for what follows a decision under an ordinary
  /// heading of the same level.
  public var kind: Kind?
  /// The place in `Agenda.decisions` of the decision that the section is.
  public var decision: Int?
  /// The blocks, without the section's heading.
  public var blocks: [NodeID]
  /// Where the section's heading, or its first block, stands.
  public var position: SourcePosition

  /// The sections that the format knows.
  public enum Kind: String, CaseIterable, Sendable {
    /// `Sagsfremstilling`.
    case background
    /// `Indstilling`.
    case recommendation
    /// `Bilag`.
    case attachments
    /// `Referat`.
    case minutes
    /// `Beslutning`: all that stands in it without a label of its own is one decision.
    case decision
  }
}
