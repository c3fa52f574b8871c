public import Markdown

/// The Markdown below the front matter of a cluster, a person, a theme or a page.
public struct TextDocument: Sendable {
  /// The parsed text; positions count from the top of the file.
  public var markdown: MarkdownDocument

  /// A text that was parsed.
  public init(markdown: MarkdownDocument) {
    self.markdown = markdown
  }
}
