import TemplateEngine

/// What every page says of the site.
struct SiteModel: TemplateModel {
  var language: String
  /// The language and the country that previews are told of: `da_DK`.
  var locale: String
  var title: String
  var homeUrl: String
  var searchUrl: String
  var description: String?
  var publisher: String?
  var email: String?
  var phone: String?
  /// `tel:` with the digits alone.
  var phoneUrl: String?
  var accessibilityUrl: String?
  var licence: String?
  /// The feed of all meetings; nil for a site that has none.
  var feedUrl: String?
  /// The feed of all corrections.
  var correctionsUrl: String?
  /// The calendar of all meetings; nil for a site that has no day to tell of.
  var calendarUrl: String?
  /// The page of the open data.
  var dataUrl: String
  /// The style sheets.
  var styleSheets: StyleSheets

  static let fields = Fields<Self> {
    $0.field("language", \.language)
    $0.field("locale", \.locale)
    $0.field("title", \.title)
    $0.field("homeUrl", \.homeUrl)
    $0.field("searchUrl", \.searchUrl)
    $0.field("description", \.description)
    $0.field("publisher", \.publisher)
    $0.field("email", \.email)
    $0.field("phone", \.phone)
    $0.field("phoneUrl", \.phoneUrl)
    $0.field("accessibilityUrl", \.accessibilityUrl)
    $0.field("licence", \.licence)
    $0.field("feedUrl", \.feedUrl)
    $0.field("correctionsUrl", \.correctionsUrl)
    $0.field("calendarUrl", \.calendarUrl)
    $0.field("dataUrl", \.dataUrl)
    $0.field("styles", \.styleSheets.common)
    $0.field("pictureStyles", \.styleSheets.pictures)
    $0.field("searchStyles", \.styleSheets.search)
  }
}
