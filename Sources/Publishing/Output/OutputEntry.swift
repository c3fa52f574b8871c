/// One file of the output with its contents at hand.
public struct OutputEntry: Sendable {
  /// The path below the output folder, `/` between the parts, e.g. `moeder/index.html`.
  public var path: String
  /// What the file holds.
  public var contents: OutputContents

  /// A file at a path.
  public init(path: String, contents: OutputContents) {
    self.path = path
    self.contents = contents
  }
}
