public import Markdown

/// A text whose links have been found: the `annotation` of a link node or a glossary node is its place in `links` plus
/// 1.
public struct LinkedText: Sendable {
  /// The edited tree.
  public var markdown: MarkdownDocument
  /// The links by annotation.
  public var links: [TextLink]
  /// The links whose places in other minutes are still to be checked.
  public var anchorLinks: [AnchorLink]
}
