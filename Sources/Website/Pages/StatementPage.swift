import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// The page that leads on to the accessibility statement.
struct StatementPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var target: String
  var updated: DateModel?

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("target", \.target)
    $0.field("updated", \.updated)
  }

  init(_ statement: AccessibilityStatement, in context: SiteContext) {
    site = context.site
    page = context.page(context[.accessibilityStatement], at: Self.address(in: context))
    target = statement.url.value
    updated = statement.updated.map { context.date($0.value) }
  }

  /// `/was/`, as Danish law wants it, in every language.
  static func address(in context: SiteContext) -> String { context.addresses.section("was") }
}
