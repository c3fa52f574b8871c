/// What the annotation of a block says in the tree of an ``Agenda``: that it is a decision or an action, and which.
public enum Mark: Hashable, Sendable {
  /// A place in `Agenda.decisions`.
  case decision(Int)
  /// A place in `Agenda.actions`.
  case action(Int)

  /// The mark of an annotation; nil for 0, which means none.
  public init?(annotation: Int32) {
    guard annotation > 0 else { return nil }
    let place = Int(annotation - 1) / 2
    self = annotation % 2 == 1 ? .decision(place) : .action(place)
  }

  /// The annotation that says so.
  public var annotation: Int32 {
    switch self {
    case .decision(let place): Int32(truncatingIfNeeded: place * 2 + 1)
    case .action(let place): Int32(truncatingIfNeeded: place * 2 + 2)
    }
  }
}
