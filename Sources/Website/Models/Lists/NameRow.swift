import TemplateEngine

/// A person, an organisation or a member in a list of names.
struct NameRow: TemplateModel {
  /// nil for a name without a page.
  var url: String?
  var name: String
  var details: String?
  var countText: String?

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("details", \.details)
    $0.field("countText", \.countText)
  }
}
