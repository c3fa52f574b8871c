/// The fields of a model: name → typed accessor, declared once.
///
/// What a field is in a template follows from its Swift type: see ``TemplateValue``.
public struct Fields<Model: TemplateModel>: Sendable {
  private(set) var all: [Field] = []

  /// The declared names in the order declared: what a documentation of the templates can be held to.
  public var names: [String] { all.map(\.name) }

  /// Declares the fields: `Fields<Self> { $0.field("title") { $0.title } }`.
  public init(_ declare: (inout Fields) -> Void) {
    declare(&self)
  }

  /// Gives a value a name. The name is one part (no dots); it is read anew wherever a template uses it, so it
  /// should cost little. To use a name twice is a mistake in the program, and a debug build stops there. A key path will do as well: `$0.field("title", \.title)`.
  @inlinable
  public mutating func field<Value: TemplateValue>(
    _ name: String, _ value: @escaping @Sendable (Model) -> Value
  ) {
    add(name, Value.shape) { model, body in
      ValueReference.with(value(model.pointer(to: Model.self).pointee), body)
    }
  }

  // What is inlined above is compiled where the model is declared, for its very types.
  @usableFromInline
  mutating func add(
    _ name: String, _ shape: ValueShape,
    _ project: @escaping @Sendable (ValueReference, (ValueReference) -> Void) -> Void
  ) {
    assert(!all.contains { $0.name == name }, "\(Model.self) declares \"\(name)\" twice")
    all.append(Field(name: name, shape: shape, project: project))
  }
}
