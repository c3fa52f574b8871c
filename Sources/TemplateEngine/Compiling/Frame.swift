/// One level of the context stack, by type: what a section has entered.
enum Frame: Sendable {
  /// A model; its values lie in the slot.
  case model(ModelShape, type: ObjectIdentifier, slot: Int)
  /// A value without fields, which only `{{.}}` can reach.
  case item(ValueShape, slot: Int)
  /// A group of constants.
  case group(String)
  /// A constant.
  case constant(String)

  /// What tells frames apart when a template is included again.
  enum Key: Hashable {
    case type(ObjectIdentifier)
    case group(String)
    case constant(String)
  }

  var key: Key {
    switch self {
    case .model(_, let type, _): .type(type)
    case .item(let shape, _): .type(shape.type)
    case .group(let name): .group(name)
    case .constant(let text): .constant(text)
    }
  }

  /// Whether names can be looked up in it.
  var hasNames: Bool {
    switch self {
    case .model, .group: true
    case .item, .constant: false
    }
  }
}
