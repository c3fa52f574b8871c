extension ValueShape {
  /// A value without parts: it is true or not, and is its own section's `{{.}}`.
  fileprivate static func scalar<Value: Sendable>(
    _ content: Content, of type: Value.Type,
    isTrue: @escaping @Sendable (Value) -> Bool,
    write: @escaping @Sendable (Value, inout [UInt8], Bool) -> Void
  ) -> ValueShape {
    ValueShape(
      type: type, content: content,
      isTrue: { isTrue($0.pointer(to: type).pointee) },
      each: { value, body in
        if isTrue(value.pointer(to: type).pointee) { body(value) }
      },
      write: { value, output, escapes in write(value.pointer(to: type).pointee, &output, escapes) }
    )
  }
}

extension String: TemplateValue {
  /// A text, escaped where it is written.
  public static var shape: ValueShape {
    .scalar(.text, of: Self.self, isTrue: { !$0.isEmpty }) { text, output, escapes in
      if escapes { output.appendEscaped(text) } else { output.appendUnescaped(text) }
    }
  }
}

extension HTML: TemplateValue {
  /// HTML, written as it is.
  public static var shape: ValueShape {
    .scalar(.html, of: Self.self, isTrue: { !$0.isEmpty }) { html, output, _ in
      output.append(contentsOf: html.bytes)
    }
  }
}

extension Int: TemplateValue {
  /// A whole number, written in decimal digits.
  public static var shape: ValueShape {
    .scalar(.number, of: Self.self, isTrue: { $0 != 0 }) { number, output, _ in output.appendDecimal(number) }
  }
}

extension Double: TemplateValue {
  /// A number, written as its shortest decimal.
  public static var shape: ValueShape {
    .scalar(.number, of: Self.self, isTrue: { $0 != 0 }) { number, output, _ in output.appendDecimal(number) }
  }
}

extension Bool: TemplateValue {
  /// A flag: a section's condition, never written.
  public static var shape: ValueShape {
    .scalar(.flag, of: Self.self, isTrue: { $0 }) { _, _, _ in }
  }
}
