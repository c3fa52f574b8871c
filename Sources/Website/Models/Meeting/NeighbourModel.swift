import Archive
import Minutes
import TemplateEngine

/// The meeting of the body before or after this one.
struct NeighbourModel: TemplateModel {
  var url: String
  var date: DateModel

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("date", \.date)
  }

  init(_ meeting: Ref<Meeting>, in context: SiteContext) {
    url = context.addresses[meeting]
    date = context.date(of: meeting)
  }
}
