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
      $0.field("site", \.site)
      $0.field("page", \.page)
      $0.field("heading", \.heading)
      $0.field("period", \.period)
      $0.field("countText", \.countText)
      $0.field("letters", \.letters)
      $0.field("years", \.years)
      $0.field("clusters", \.clusters)
      $0.field("coming", \.coming)
      $0.field("groups", \.groups)
    }
  }
}
