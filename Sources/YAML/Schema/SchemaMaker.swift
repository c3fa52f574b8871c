public import Diagnostics

/// Turns a shape into JSON Schema: the same declaration that a file is read against, as editors understand it.
///
/// An editor's YAML gives a number or a truth value where the reader takes every scalar as the text it is, so a line may be
/// any of them.
struct SchemaMaker {
  let language: LanguageCode

  /// The schema of a shape; `isOptional` lets the value be left out behind its key.
  func schema(_ shape: Shape, isOptional: Bool) -> SchemaValue {
    let all = alternatives(shape) + (isOptional ? [Self.nothing] : [])
    var distinct: [SchemaValue] = []
    for one in all where !distinct.contains(one) { distinct.append(one) }
    return distinct.count == 1 ? distinct[0] : .object("anyOf", .list(distinct))
  }

  /// The forms that a value of the shape can have.
  private func alternatives(_ shape: Shape) -> [SchemaValue] {
    switch shape {
    case .line: [Self.scalar(pattern: #"^\s*\S[^\r\n]*\s*$"#)]
    case .text: [Self.scalar(pattern: #"\S"#)]
    case .word(let words): [.object("enum", .texts(words))]
    case .flag: [.object("enum", .list([.flag(true), .flag(false)] + Self.flags.map { .text($0) })), Self.anyCase]
    case .list(let item):
      [.object([.init("type", .text("array")), .init("items", schema(item, isOptional: false))])] + scalars(item)
    case .map(let value):
      [
        .object([
          .init("type", .text("object")),
          .init("additionalProperties", schema(value, isOptional: value.allowsEmpty)),
        ]), Self.nothing,
      ]
    case .record(let keys): [record(keys)] + (keys.contains(where: \.isRequired) ? [] : [Self.nothing])
    case .either(let first, let second): alternatives(first) + alternatives(second)
    }
  }

  /// The forms without those of several parts: what does for a list of one.
  private func scalars(_ shape: Shape) -> [SchemaValue] {
    switch shape {
    case .line, .text, .word, .flag: alternatives(shape)
    case .list(let item): scalars(item)
    case .either(let first, let second): scalars(first) + scalars(second)
    case .map, .record: []
    }
  }

  private func record(_ keys: [KeyDeclaration]) -> SchemaValue {
    let properties = keys.map { key in
      SchemaValue.SchemaPair(
        key.name,
        .object(
          [.init("description", .text(key.description(in: language)))]
            + schema(key.shape, isOptional: !key.isRequired).pairs))
    }
    let required = keys.filter(\.isRequired).map(\.name)
    return .object(
      [.init("type", .text("object")), .init("properties", .object(properties))]
        + (required.isEmpty ? [] : [.init("required", .texts(required))])
        + [.init("additionalProperties", .flag(false))])
  }

  private static let nothing = SchemaValue.object("type", .text("null"))

  private static func scalar(pattern: String) -> SchemaValue {
    .object([.init("type", .texts(["string", "number", "boolean"])), .init("pattern", .text(pattern))])
  }

  /// The words that no YAML takes for a truth value by itself.
  private static let flags = (Shape.yes + Shape.no).filter { $0 != "true" && $0 != "false" }

  /// The same words, and the truth values in quotation marks, with capitals.
  private static let anyCase: SchemaValue = {
    let words = (Shape.yes + Shape.no).map { word in
      word.map { "[\($0.uppercased())\($0)]" }.joined()
    }
    return .object([
      .init("type", .text("string")), .init("pattern", .text("^\\s*(" + words.joined(separator: "|") + ")\\s*$")),
    ])
  }()
}

extension Shape {
  /// The shape as a JSON Schema of draft 2020-12, a text that ends with a line feed.
  ///
  /// - Parameters:
  ///   - title: what a file of this shape is.
  ///   - language: that of the keys' descriptions.
  public func jsonSchema(title: String, in language: LanguageCode) -> String {
    let head: [SchemaValue.SchemaPair] = [
      .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")), .init("title", .text(title)),
    ]
    let body = SchemaMaker(language: language).schema(self, isOptional: false)
    return SchemaValue.object(head + body.pairs).json() + "\n"
  }
}
