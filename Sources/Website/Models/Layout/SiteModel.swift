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
  /// The style sheet.
  var styles: HTML

  static let fields = Fields<Self> {
    $0.field("language") { $0.language }
    $0.field("locale") { $0.locale }
    $0.field("title") { $0.title }
    $0.field("homeUrl") { $0.homeUrl }
    $0.field("searchUrl") { $0.searchUrl }
    $0.field("description") { $0.description }
    $0.field("publisher") { $0.publisher }
    $0.field("email") { $0.email }
    $0.field("phone") { $0.phone }
    $0.field("phoneUrl") { $0.phoneUrl }
    $0.field("accessibilityUrl") { $0.accessibilityUrl }
    $0.field("licence") { $0.licence }
    $0.field("feedUrl") { $0.feedUrl }
    $0.field("correctionsUrl") { $0.correctionsUrl }
    $0.field("calendarUrl") { $0.calendarUrl }
    $0.field("dataUrl") { $0.dataUrl }
    $0.field("styles") { $0.styles }
  }
}
