import TemplateEngine

/// A group of items under a heading, or all items of a meeting that has no groups.
struct ItemGroup: TemplateModel {
  var title: HTML
  var anchor: String
  /// What stands under the group's heading before its first item.
  var text: HTML
  var items: [ItemModel]

  static let fields = Fields<Self> {
    $0.field("title", \.title)
    $0.field("anchor", \.anchor)
    $0.field("text", \.text)
    $0.field("items", \.items)
  }
}
