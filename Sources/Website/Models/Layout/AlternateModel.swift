import TemplateEngine

/// Another form of a page that programs look for in its head: a feed, a calendar.
struct AlternateModel: TemplateModel {
  /// The media type.
  var type: String
  var title: String
  var url: String

  static let fields = Fields<Self> {
    $0.field("type", \.type)
    $0.field("title", \.title)
    $0.field("url", \.url)
  }
}
