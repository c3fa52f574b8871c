extension Array: TemplateValue where Element: TemplateValue {
  /// A list: its section goes through the elements, past those that are nil.
  public static var shape: ValueShape {
    let element = Element.shape
    // An element is handed on as it is, though it be falsy: an empty text in a list is still one of its texts.
    let unwrap = element.unwrap
    return ValueShape(
      type: Self.self, content: .list(of: element),
      isTrue: { !$0.pointer(to: Self.self).pointee.isEmpty },
      each: { value, body in
        ValueReference.withEach(value.pointer(to: Self.self).pointee) { unwrap($0, body) }
      },
      write: { _, _, _ in }
    )
  }
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
  /// A value that may be missing: nil is falsy and writes nothing.
  public static var shape: ValueShape {
    let wrapped = Wrapped.shape
    return ValueShape(
      type: Self.self, content: .optional(wrapped),
      isTrue: { value in
        var isTrue = false
        value.pointer(to: Self.self).pointee.lend { isTrue = wrapped.isTrue($0) }
        return isTrue
      },
      each: { value, body in value.pointer(to: Self.self).pointee.lend { wrapped.each($0, body) } },
      write: { value, output, escapes in
        value.pointer(to: Self.self).pointee.lend { wrapped.write($0, &output, escapes) }
      },
      unwrap: { value, body in value.pointer(to: Self.self).pointee.lend { wrapped.unwrap($0, body) } }
    )
  }

  private func lend(_ body: (ValueReference) -> Void) {
    if let wrapped = self { ValueReference.with(wrapped, body) }
  }
}
