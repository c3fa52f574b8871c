public import Diagnostics

/// One file below `pages/`: a free page at `/id/`.
public struct PageDocument: Sendable {
  /// The file's path below the content folder.
  public var path: String
  /// The slugs of the path below `pages/`, joined by `/`: `om`, `om/klynger`.
  public var id: String
  /// The title.
  public var title: Located<String>
  /// One sentence for search engines.
  public var description: String?
  /// Old addresses that keep working.
  public var aliases: [Located<String>]
  /// Texts that may look like a CPR number in this file.
  public var allowedCPR: [String]
  /// The text.
  public var text: TextDocument

  /// A page of this title.
  public init(
    path: String, id: String, title: Located<String>, description: String? = nil, aliases: [Located<String>] = [],
    allowedCPR: [String] = [], text: TextDocument
  ) {
    self.path = path
    self.id = id
    self.title = title
    self.description = description
    self.aliases = aliases
    self.allowedCPR = allowedCPR
    self.text = text
  }
}
