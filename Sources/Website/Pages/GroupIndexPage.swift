import TemplateEngine

/// An index in groups: persons by letter, organisations by kind, meetings by year.
struct GroupIndexPage<Row: TemplateModel>: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var heading: String
  /// The year or month that the page shows of the meetings; nil on the page that shows what is newest.
  var period: PeriodModel?
  var countText: String
  /// The jumps to letters, or their pages.
  var letters: ChoicesModel?
  /// The jumps to years, or their pages.
  var years: ChoicesModel?
  /// The clusters' own lists.
  var clusters: ChoicesModel?
  /// The coming meetings.
  var coming: Listing<MeetingRow>?
  var groups: [RowGroup<Row>]

  static var fields: Fields<Self> {
    Fields {
      $0.field("site") { $0.site }
      $0.field("page") { $0.page }
      $0.field("heading") { $0.heading }
      $0.field("period") { $0.period }
      $0.field("countText") { $0.countText }
      $0.field("letters") { $0.letters }
      $0.field("years") { $0.years }
      $0.field("clusters") { $0.clusters }
      $0.field("coming") { $0.coming }
      $0.field("groups") { $0.groups }
    }
  }
}
