import TemplateEngine

/// An entry of the menu.
struct MenuEntry: TemplateModel {
  var url: String
  var text: String
  /// Whether the page stands in this section.
  var isCurrent: Bool

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("text", \.text)
    $0.field("isCurrent", \.isCurrent)
  }
}
