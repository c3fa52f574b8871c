/// How a list is written.
public struct ListStyle: Hashable, Sendable {
  /// What stands before the items.
  public enum Marker: Hashable, Sendable {
    /// A bullet.
    case bullet
    /// A number and a full stop, or a number and a closing parenthesis.
    case number(start: Int, parenthesis: Bool)
  }

  /// What stands before the items.
  public var marker: Marker
  /// Whether the paragraphs of the items are shown without space between them.
  public var isTight: Bool

  /// A list's style.
  public init(marker: Marker, isTight: Bool) {
    self.marker = marker
    self.isTight = isTight
  }

  /// Whether the items are numbered.
  public var isOrdered: Bool { marker != .bullet }
}
