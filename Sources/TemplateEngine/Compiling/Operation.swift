/// One step of a compiled template. Numbers index the ``Program``'s tables; an `end` is the first operation after a
/// body that follows its head.
enum Operation: Sendable {
  /// Writes literal bytes.
  case literal(start: Int, count: Int)
  /// Writes a `String`.
  case text(Spot, escapes: Bool)
  /// Writes a value.
  case value(Spot, writer: Int, escapes: Bool)
  /// Runs the body if the value is true, or is not.
  case condition(Spot, test: Int, expects: Bool, end: Int)
  /// Runs the body for each element, which is put into a slot.
  case section(Spot, loop: Int, element: Int, end: Int)
  /// Runs a routine, with literal bytes added to its lines' indentation.
  case call(routine: Int, keepsIndentation: Bool, start: Int, count: Int)
  /// Writes the indentation that the routine was called with.
  case indentation
}
