import TemplateEngine

/// The year or month that a page shows of long lists.
struct PeriodModel: TemplateModel {
  /// `2022`, `august 2022`.
  var label: String
  /// All years, this one marked.
  var years: ChoicesModel?
  /// The months of a year that is too long for one page.
  var months: ChoicesModel?

  static let fields = Fields<Self> {
    $0.field("label", \.label)
    $0.field("years", \.years)
    $0.field("months", \.months)
  }
}
