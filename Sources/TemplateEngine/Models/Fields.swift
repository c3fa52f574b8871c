/// The fields of a model: name → typed accessor, declared once.
///
/// What a field is in a template follows from its Swift type: see ``TemplateValue``.
public struct Fields<Model: TemplateModel>: Sendable {
  private(set) var all: [Field] = []

  /// The declared names in the order declared: what a documentation of the templates can be held to.
  public var names: [String] { all.map(\.name) }

  /// Declares the fields: `Fields<Self> { $0.field("title", \.title) }`.
  public init(_ declare: (inout Fields) -> Void) {
    declare(&self)
  }

  /// Gives a property a name. A stored one is read where it lies, at no cost; a computed one is made anew wherever a
  /// template uses it. The name is one part (no dots); to use a name twice is a mistake in the program, and a debug
  /// build stops there.
  @inlinable
  public mutating func field<Value: TemplateValue>(_ name: String, _ property: any KeyPath<Model, Value> & Sendable) {
    if let offset = MemoryLayout<Model>.offset(of: property) {
      add(name, Value.shape, .offset(offset))
    } else {
      field(name) { $0[keyPath: property] }
    }
  }

  /// Gives a value a name that is made from the model wherever a template uses it, and so should cost little.
  @inlinable
  public mutating func field<Value: TemplateValue>(
    _ name: String, _ value: @escaping @Sendable (Model) -> Value
  ) {
    let reach = Reach.code { model, body in
      ValueReference.with(value(model.pointer(to: Model.self).pointee), body)
    }
    add(name, Value.shape, reach)
  }

  // What is inlined above is compiled where the model is declared, for its very types.
  @usableFromInline
  mutating func add(_ name: String, _ shape: ValueShape, _ reach: Reach) {
    assert(!all.contains { $0.name == name }, "\(Model.self) declares \"\(name)\" twice")
    all.append(Field(name: name, shape: shape, reach: reach))
  }
}
