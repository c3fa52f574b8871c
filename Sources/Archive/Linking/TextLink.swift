/// A link in a text.
public struct TextLink: Hashable, Sendable {
  /// What it leads to.
  public let target: Reference
  /// Whether the tool made it (a name, a date, `punkt 2`, an abbreviation) and not the writer.
  public let isAutomatic: Bool
}
