/// A value that may be written in one of two forms.
public enum Either<First: Sendable, Second: Sendable>: Sendable {
  /// The first form that was declared.
  case first(First)
  /// The second form.
  case second(Second)
}
