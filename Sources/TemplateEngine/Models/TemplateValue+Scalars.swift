extension String: TemplateValue {
  /// A text, escaped where it is written.
  public static var content: ValueShape.Content { .text }
  /// Unless it is empty.
  public static func isTrue(_ value: ValueReference) -> Bool { !value.pointer(to: Self.self).pointee.isEmpty }
  /// Writes the text.
  public static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool) {
    let text = value.pointer(to: Self.self)
    if escapes { output.appendEscaped(text.pointee) } else { output.appendUnescaped(text.pointee) }
  }
}

extension HTML: TemplateValue {
  /// HTML, written as it is.
  public static var content: ValueShape.Content { .html }
  /// Unless it is empty.
  public static func isTrue(_ value: ValueReference) -> Bool { !value.pointer(to: Self.self).pointee.isEmpty }
  /// Writes the HTML.
  public static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool) {
    output.append(contentsOf: value.pointer(to: Self.self).pointee.bytes)
  }
}

extension Int: TemplateValue {
  /// A whole number, written in decimal digits.
  public static var content: ValueShape.Content { .number }
  /// Unless it is 0.
  public static func isTrue(_ value: ValueReference) -> Bool { value.pointer(to: Self.self).pointee != 0 }
  /// Writes the number.
  public static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool) {
    output.appendDecimal(value.pointer(to: Self.self).pointee)
  }
}

extension Double: TemplateValue {
  /// A number, written as its shortest decimal.
  public static var content: ValueShape.Content { .number }
  /// Unless it is 0.
  public static func isTrue(_ value: ValueReference) -> Bool { value.pointer(to: Self.self).pointee != 0 }
  /// Writes the number.
  public static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool) {
    output.appendDecimal(value.pointer(to: Self.self).pointee)
  }
}

extension Bool: TemplateValue {
  /// A flag: a section's condition, never written.
  public static var content: ValueShape.Content { .flag }
  /// What it says.
  public static func isTrue(_ value: ValueReference) -> Bool { value.pointer(to: Self.self).pointee }
  /// The compiler lets no template come here.
  public static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool) {}
}
