/// A file that is yet to be written.
public struct NewFile: Sendable {
  /// The path below the folder that it goes into, with `/` between its parts.
  public let path: String
  /// The whole text.
  public let text: String

  /// A text and where it goes.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
