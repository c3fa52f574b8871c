/// A template compiled for a model: flat operations and the tables they index. Immutable, so any number of threads
/// can run it at once.
struct Program: Sendable {
  // A function that is by itself the element of an array is held in a box, whose references are counted at each call; within a
  // value of its own it is held as it is.

  /// Writes a value.
  struct Writer: Sendable {
    let write: @Sendable (ValueReference, inout [UInt8], Bool) -> Void
  }

  /// Tells whether a value is true.
  struct Test: Sendable {
    let isTrue: @Sendable (ValueReference) -> Bool
  }

  /// Goes through a value's elements.
  struct Loop: Sendable {
    let each: Projection
  }

  var operations: [Operation] = []
  /// All literal bytes, one after the other.
  var literals: [UInt8] = []
  var writers: [Writer] = []
  var tests: [Test] = []
  var loops: [Loop] = []
  /// The templates that include themselves, each as a range of operations.
  var routines: [Range<Int>] = []
  /// Where the template itself ends.
  var end = 0
  /// The slot of the model to show.
  var rootSlot = 0
  var slotCount = 1
}

extension Program {
  /// The tables of a program as they lie in memory, for the time of a call: to count references to them at each step, as reading
  /// an array does, costs more than many a step.
  struct Tables {
    let operations: UnsafeBufferPointer<Operation>
    let literals: UnsafeBufferPointer<UInt8>
    let writers: UnsafeBufferPointer<Writer>
    let tests: UnsafeBufferPointer<Test>
    let loops: UnsafeBufferPointer<Loop>
    let routines: UnsafeBufferPointer<Range<Int>>
  }

  /// Lends the tables.
  func withTables(_ body: (Tables) -> Void) {
    operations.withUnsafeBufferPointer { operations in
      literals.withUnsafeBufferPointer { literals in
        writers.withUnsafeBufferPointer { writers in
          tests.withUnsafeBufferPointer { tests in
            loops.withUnsafeBufferPointer { loops in
              routines.withUnsafeBufferPointer { routines in
                body(
                  Tables(
                    operations: operations, literals: literals, writers: writers, tests: tests, loops: loops,
                    routines: routines))
              }
            }
          }
        }
      }
    }
  }
}
