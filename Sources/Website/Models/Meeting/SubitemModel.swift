import TemplateEngine

/// A sub-item, whose parts are sections alone.
struct SubitemModel: TemplateModel {
  var item: ItemModel

  static let fields = Fields<Self> {
    $0.field("anchor", \.item.anchor)
    $0.field("number", \.item.number)
    $0.field("title", \.item.title)
    $0.field("permalinkLabel", \.item.permalinkLabel)
    $0.field("hasFacts") { !$0.item.facts.isEmpty }
    $0.field("facts", \.item.facts)
    $0.field("isClosed", \.item.isClosed)
    $0.field("sections") { $0.item.parts.compactMap(\.section) }
  }
}
