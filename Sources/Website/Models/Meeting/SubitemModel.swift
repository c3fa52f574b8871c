import TemplateEngine

/// A sub-item, whose parts are sections alone.
struct SubitemModel: TemplateModel {
  var item: ItemModel

  static let fields = Fields<Self> {
    $0.field("anchor") { $0.item.anchor }
    $0.field("number") { $0.item.number }
    $0.field("title") { $0.item.title }
    $0.field("permalinkLabel") { $0.item.permalinkLabel }
    $0.field("hasFacts") { !$0.item.facts.isEmpty }
    $0.field("facts") { $0.item.facts }
    $0.field("isClosed") { $0.item.isClosed }
    $0.field("sections") { $0.item.parts.compactMap(\.section) }
  }
}
