import TemplateEngine

/// A list with its length in words, and perhaps a link to the whole of it.
struct Listing<Row: TemplateModel>: TemplateModel {
  /// `12 møder`.
  var countText: String
  var rows: [Row]
  var allUrl: String?
  var allText: String?
  /// The pages by year, where the list goes on in them.
  var years: ChoicesModel?

  static var fields: Fields<Self> {
    Fields {
      $0.field("countText", \.countText)
      $0.field("rows", \.rows)
      $0.field("allUrl", \.allUrl)
      $0.field("allText", \.allText)
      $0.field("years", \.years)
    }
  }

  /// nil for no rows: a page leaves out the whole section.
  init?(_ rows: [Row], countText: String, allUrl: String? = nil, allText: String? = nil, years: ChoicesModel? = nil) {
    guard !rows.isEmpty else { return nil }
    self.countText = countText
    self.rows = rows
    self.allUrl = allUrl
    self.allText = allText
    self.years = years
  }
}
