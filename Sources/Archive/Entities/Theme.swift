/// A theme that items and meetings belong to.
public struct Theme: Sendable {
  /// The id, the slug of its file's name.
  public let id: String
  /// The title.
  public let title: String
  /// Other words that mean it.
  public let aliases: [String]
  /// The path of its file below the content folder.
  public let path: String
}
