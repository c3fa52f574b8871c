/// What a name in a template stands for.
enum Meaning {
  /// A value, reached from a slot.
  case value(slot: Int, Path, Owner)
  /// A constant text.
  case constant(String)
  /// A group of constants.
  case group(String)
}

/// Whose value it is, as far as recursion is concerned.
enum Owner {
  /// The innermost model, or an item, as such: `{{.}}`.
  case itself
  /// A field of the innermost model.
  case innermost
  /// A field of another model.
  case other
}
