/// A line of a file for excerpts: taken apart once, however many diagnostics point at it.
public struct SourceLine: Sendable {
  /// The characters, without what looks like a CPR number.
  let characters: [Character]

  /// The line, without what looks like a CPR number.
  public var text: String { String(characters) }

  /// A line without its end.
  public init(_ text: String) {
    characters = Array(text.withoutCPRNumbers)
  }
}
