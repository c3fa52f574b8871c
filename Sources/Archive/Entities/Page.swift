public import Diagnostics

/// A free page.
public struct Page: Sendable {
  /// The slugs of its path, joined by `/`.
  public let id: String
  /// The title.
  public let title: String
  /// One sentence for search engines.
  public let description: String?
  /// Old addresses that keep working.
  public let aliases: [Located<String>]
  /// The path of its file below the content folder.
  public let path: String
}
