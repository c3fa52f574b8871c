/// How the engine reads values of one type: made by the types that are a ``TemplateValue``.
public struct ValueShape: Sendable {
  /// What a value is in a template, beneath optionals.
  indirect enum Content: Sendable {
    case text, html, number, flag
    case model(ModelShape)
    case list(of: ValueShape)
    case optional(ValueShape)
  }

  /// The Swift type that references of this shape are read as.
  let type: ObjectIdentifier
  let content: Content
  /// Whether a section over the value is shown.
  let isTrue: @Sendable (ValueReference) -> Bool
  /// Hands on what a section over the value goes through: each element, or the value itself unless it is falsy.
  let each: Projection
  /// Hands on the value beneath all optionals, though it be falsy; nothing for nil.
  let unwrap: Projection
  /// Writes the value; the flag says whether a text is escaped.
  let write: @Sendable (ValueReference, inout [UInt8], Bool) -> Void

  init<Value>(
    type: Value.Type, content: Content,
    isTrue: @escaping @Sendable (ValueReference) -> Bool,
    each: @escaping Projection,
    write: @escaping @Sendable (ValueReference, inout [UInt8], Bool) -> Void,
    unwrap: @escaping Projection = { value, body in body(value) }
  ) {
    self.type = ObjectIdentifier(type)
    self.content = content
    self.isTrue = isTrue
    self.each = each
    self.unwrap = unwrap
    self.write = write
  }

  /// The shape of a model: always true, entered once, never written.
  init(_ model: ModelShape, type: ObjectIdentifier) {
    self.type = type
    content = .model(model)
    isTrue = { _ in true }
    each = { value, body in body(value) }
    unwrap = each
    write = { _, _, _ in }
  }

  /// The shape beneath all optionals.
  var core: ValueShape {
    if case .optional(let wrapped) = content { wrapped.core } else { self }
  }

  /// The shape of what ``each`` hands on.
  var element: ValueShape {
    if case .list(let element) = core.content { element.core } else { core }
  }

  /// What the value is called in messages.
  var kind: ValueKind {
    switch core.content {
    case .text: .text
    case .html: .html
    case .number: .number
    case .flag: .flag
    case .model: .model
    case .list, .optional: .list
    }
  }
}
