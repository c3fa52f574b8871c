/// An item or sub-item of a meeting.
public struct ItemFacts: Sendable {
  /// Its anchor: `punkt-3`, `punkt-3-a`.
  public let anchor: String
  /// The number as shown.
  public let number: String?
  /// The title as plain text.
  public let title: String
  /// The place of the item it is a sub-item of.
  public let parent: Int?
  /// Its themes, and for a sub-item those of its item, sorted.
  public let themes: [Ref<Theme>]
  /// Who presents it.
  public let presenters: [NamedPerson]
  /// Whether it is closed.
  public let isClosed: Bool
}
