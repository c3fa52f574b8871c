/// How the engine reads values of one type: made by the types that are a ``TemplateValue``.
public struct ValueShape: Sendable {
  /// What a value is in a template, beneath optionals.
  public indirect enum Content: Sendable {
    case text, html, number, flag
    case model(ModelShape)
    case list(of: ValueShape)
    case optional(ValueShape)
  }

  /// The Swift type that references of this shape are read as.
  @usableFromInline let type: ObjectIdentifier
  @usableFromInline let content: Content
  /// Whether a section over the value is shown.
  @usableFromInline let isTrue: @Sendable (ValueReference) -> Bool
  /// Hands on what a section over the value goes through: each element, or the value itself unless it is falsy.
  @usableFromInline let each: Projection
  /// Hands on the value beneath all optionals, though it be falsy; nothing for nil.
  @usableFromInline let unwrap: Projection
  /// Writes the value; the flag says whether a text is escaped.
  @usableFromInline let write: @Sendable (ValueReference, inout [UInt8], Bool) -> Void

  @usableFromInline
  init(
    type: ObjectIdentifier, content: Content, isTrue: @escaping @Sendable (ValueReference) -> Bool,
    each: @escaping Projection, unwrap: @escaping Projection,
    write: @escaping @Sendable (ValueReference, inout [UInt8], Bool) -> Void
  ) {
    self.type = type
    self.content = content
    self.isTrue = isTrue
    self.each = each
    self.unwrap = unwrap
    self.write = write
  }

  /// The shape of a model whose type is known by its fields alone.
  init(_ model: ModelShape, type: ObjectIdentifier) {
    self.init(
      type: type, content: .model(model), isTrue: { _ in true }, each: { $1($0) }, unwrap: { $1($0) },
      write: { _, _, _ in })
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
