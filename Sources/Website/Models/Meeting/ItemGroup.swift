import TemplateEngine

/// A group of items under a heading, or all items of a meeting that has no groups.
struct ItemGroup: TemplateModel {
  var title: HTML
  var anchor: String
  /// What stands under the group's heading before its first item.
  var text: HTML
  var items: [ItemModel]

  static let fields = Fields<Self> {
    $0.field("title") { $0.title }
    $0.field("anchor") { $0.anchor }
    $0.field("text") { $0.text }
    $0.field("items") { $0.items }
  }
}
