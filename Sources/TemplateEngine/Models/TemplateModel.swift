/// A type whose values a template shows: it declares by name what the template may ask for.
///
/// ```swift
/// struct MeetingPage: TemplateModel {
///   var title: String
///   var body: HTML
///   var items: [Item]
///
///   static let fields = Fields<Self> {
///     $0.field("title", \.title)
///     $0.field("body", \.body)
///     $0.field("items", \.items)
///   }
/// }
/// ```
public protocol TemplateModel: TemplateValue {
  /// The names a template may use, each with the way to its value.
  static var fields: Fields<Self> { get }
}

extension TemplateModel {
  /// A model as a value of another model: a section goes into it, a dotted name reaches through it.
  public static var content: ValueShape.Content {
    // The fields are asked for when a template is compiled, never here: a model may hold models of its own type.
    .model(ModelShape(name: String(describing: Self.self), fields: { Self.fields.all }))
  }

  /// Always.
  @inlinable public static func isTrue(_ value: ValueReference) -> Bool { true }

  /// The compiler lets no template come here.
  @inlinable public static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool) {}
}
