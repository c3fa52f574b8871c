public import Diagnostics

/// What a value is: the shape that it is checked against and the Swift type that comes out, in one declaration.
///
/// Kinds are put together: `.list(of: .either(.line, or: .record(ParticipantKeys.self)))`.
public struct Kind<Value: Sendable>: Sendable {
  /// The same as data.
  public let shape: Shape
  /// The value of a node of this shape; nil for one that the check has found wrong.
  let extract: @Sendable (YAMLNode) -> Value?
}

extension Kind where Value == Located<String> {
  /// A text on one line; blanks around it do not count.
  public static var line: Kind {
    Kind(shape: .line) { node in node.text.map { Located($0.trimmed, at: node.position) } }
  }

  /// A text of any number of lines.
  public static var text: Kind {
    Kind(shape: .text) { node in node.text.map { Located($0, at: node.position) } }
  }
}

extension Kind where Value == Located<Bool> {
  /// Yes or no: `true`, `false`, `ja`, `nej`, `yes`, `no`.
  public static var flag: Kind {
    Kind(shape: .flag) { node in
      guard let word = node.text?.trimmed.lowercased() else { return nil }
      if Shape.yes.contains(word) { return Located(true, at: node.position) }
      return Shape.no.contains(word) ? Located(false, at: node.position) : nil
    }
  }
}

extension Kind {
  /// One of the words that are the raw values of an enum.
  public static func word<Word>(_ type: Word.Type) -> Kind
  where Word: RawRepresentable<String> & CaseIterable & Sendable, Value == Located<Word> {
    Kind(shape: .word(Word.allCases.map(\.rawValue))) { node in
      node.text.flatMap { Word(rawValue: $0.trimmed) }.map { Located($0, at: node.position) }
    }
  }

  /// A list; a single text does for a list of one. Items that are wrong are left out.
  public static func list<Item>(of item: Kind<Item>) -> Kind where Value == [Item] {
    Kind(shape: .list(of: item.shape)) { node in
      switch node.content {
      case .sequence(let nodes):
        var items: [Item] = []
        items.reserveCapacity(nodes.count)
        for node in nodes where !node.isEmpty {
          if let value = item.extract(node) { items.append(value) }
        }
        return items
      case .scalar: return node.isEmpty ? [] : item.extract(node).map { [$0] }
      case .mapping: return nil
      }
    }
  }

  /// Keys of the writer's own choice in the order written, each with a value. Wrong values are left out.
  public static func map<Item>(of item: Kind<Item>) -> Kind where Value == [Entry<Item>] {
    Kind(shape: .map(of: item.shape)) { node in
      guard case .mapping(let pairs) = node.content else { return node.isEmpty ? [] : nil }
      var entries: [Entry<Item>] = []
      entries.reserveCapacity(pairs.count)
      for pair in pairs where !pair.value.isEmpty || item.shape.allowsEmpty {
        if let value = item.extract(pair.value) { entries.append(Entry(key: pair.key, value: value)) }
      }
      return entries
    }
  }

  /// A record with known keys.
  public static func record<K: Keys>(_ type: K.Type) -> Kind where Value == Record<K> {
    let shared = SharedKeys<K>()
    return Kind(shape: .record(shared.keys.declarations)) { node in
      switch node.content {
      case .mapping(let pairs): Record(pairs, at: node.position, shared: shared)
      case .scalar where node.isEmpty: Record([], at: node.position, shared: shared)
      default: nil
      }
    }
  }

  /// The first of two kinds that fits the form of the value: a text, a list, or keys with values.
  public static func either<First, Second>(_ first: Kind<First>, or second: Kind<Second>) -> Kind
  where Value == Either<First, Second> {
    Kind(shape: .either(first.shape, or: second.shape)) { node in
      if node.isEmpty ? first.shape.allowsEmpty : first.shape.accepts(node) {
        guard let value = first.extract(node) else { return nil }
        return .first(value)
      }
      guard let value = second.extract(node) else { return nil }
      return .second(value)
    }
  }
}
