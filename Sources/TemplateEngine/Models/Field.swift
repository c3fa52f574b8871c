/// One declared field, its types erased: what it holds and how to get there from a reference to its model.
struct Field: Sendable {
  let name: String
  let shape: ValueShape
  /// Hands the field's value on, by reference; called with a reference to the model that declares the field.
  let project: Projection
}

/// A way from one value to another within it. The second value is handed on for the time of the call; it is handed
/// on not at all where the way breaks off at a nil.
typealias Projection = @Sendable (ValueReference, (ValueReference) -> Void) -> Void
