/// One declared field, its types erased: what it holds and how to get there from its model.
struct Field: Sendable {
  let name: String
  let shape: ValueShape
  let reach: Reach
}

/// How to get from a reference to a model to one of its fields.
public enum Reach: Sendable {
  /// The field is stored so many bytes behind the model's start, and is read where it lies: nothing is copied or called.
  case offset(Int)
  /// The field is made when it is asked for, and handed on by reference.
  case code(Projection)
}

/// A way from one value to another within it. The second value is handed on for the time of the call; it is handed
/// on not at all where the way breaks off at a nil.
public typealias Projection = @Sendable (ValueReference, (ValueReference) -> Void) -> Void
