// Both are compiled where a model is declared, for its very types.

extension Array: TemplateValue where Element: TemplateValue {
  /// A list: its section goes through the elements, past those that are nil.
  @inlinable public static var content: ValueShape.Content { .list(of: Element.shape) }

  /// Unless it is empty.
  @inlinable
  public static func isTrue(_ value: ValueReference) -> Bool { !value.pointer(to: Self.self).pointee.isEmpty }

  /// An element is handed on as it is, though it be falsy: an empty text in a list is still one of its texts.
  @inlinable
  public static func forEach(_ value: ValueReference, _ body: (ValueReference) -> Void) {
    ValueReference.withEach(value.pointer(to: Self.self).pointee) { Element.unwrap($0, body) }
  }

  /// The compiler lets no template come here.
  @inlinable
  public static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool) {}
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
  /// A value that may be missing: nil is falsy and writes nothing.
  @inlinable public static var content: ValueShape.Content { .optional(Wrapped.shape) }

  /// Unless it is nil, or holds what is falsy.
  @inlinable
  public static func isTrue(_ value: ValueReference) -> Bool {
    value.payload(of: Self.self).map { Wrapped.isTrue($0) } ?? false
  }

  /// What it holds.
  @inlinable
  public static func forEach(_ value: ValueReference, _ body: (ValueReference) -> Void) {
    if let held = value.payload(of: Self.self) { Wrapped.forEach(held, body) }
  }

  /// What it holds, beneath all optionals.
  @inlinable
  public static func unwrap(_ value: ValueReference, _ body: (ValueReference) -> Void) {
    if let held = value.payload(of: Self.self) { Wrapped.unwrap(held, body) }
  }

  /// Writes what it holds.
  @inlinable
  public static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool) {
    if let held = value.payload(of: Self.self) { Wrapped.write(held, to: &output, escapes: escapes) }
  }
}
