public import Diagnostics

/// One file below `themes/`.
public struct ThemeDocument: Sendable {
  /// The file's path below the content folder.
  public var path: String
  /// The slug of the file's name.
  public var id: String
  /// The title.
  public var title: Located<String>
  /// Other words that mean the theme.
  public var aliases: [Located<String>]
  /// Texts that may look like a CPR number in this file.
  public var allowedCPR: [String]
  /// The text about the theme.
  public var text: TextDocument

  /// A theme of this title.
  public init(
    path: String, id: String, title: Located<String>, aliases: [Located<String>] = [], allowedCPR: [String] = [],
    text: TextDocument
  ) {
    self.path = path
    self.id = id
    self.title = title
    self.aliases = aliases
    self.allowedCPR = allowedCPR
    self.text = text
  }
}
