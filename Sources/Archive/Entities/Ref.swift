/// A reference to an entity of the archive: its place in the registry's list of that kind.
///
/// The lists have a total order that owes nothing to time or threads, so a reference is the same in each build of the
/// same content.
public struct Ref<Entity>: Hashable, Comparable, Sendable {
  // Half as large as an `Int`: an archive holds millions.
  @usableFromInline let place: UInt32

  /// The place in the list.
  @inlinable public var index: Int { Int(place) }

  /// The entity at a place of its list.
  @inlinable
  public init(_ index: Int) {
    place = UInt32(truncatingIfNeeded: index)
  }

  /// By place in the list.
  @inlinable
  public static func < (left: Ref, right: Ref) -> Bool { left.place < right.place }
}
