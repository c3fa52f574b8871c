/// A template compiled for a model: flat operations and the tables they index. Immutable, so any number of threads
/// can run it at once.
struct Program: Sendable {
  typealias Writer = @Sendable (ValueReference, inout [UInt8], Bool) -> Void
  typealias Test = @Sendable (ValueReference) -> Bool

  var operations: [Operation] = []
  /// All literal bytes, one after the other.
  var literals: [UInt8] = []
  var writers: [Writer] = []
  var tests: [Test] = []
  var loops: [Projection] = []
  /// The templates that include themselves, each as a range of operations.
  var routines: [Range<Int>] = []
  /// Where the template itself ends.
  var end = 0
  /// The slot of the model to show.
  var rootSlot = 0
  var slotCount = 1
}
