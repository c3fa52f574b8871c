/// A reference to an entity of the archive: its place in the registry's list of that kind.
///
/// The lists have a total order that owes nothing to time or threads, so a reference is the same in each build of the
/// same content.
public struct Ref<Entity>: Hashable, Comparable, Sendable {
  /// The place in the list.
  public let index: Int

  /// The entity at a place of its list.
  @inlinable
  public init(_ index: Int) {
    self.index = index
  }

  /// By place in the list.
  @inlinable
  public static func < (left: Ref, right: Ref) -> Bool { left.index < right.index }
}
