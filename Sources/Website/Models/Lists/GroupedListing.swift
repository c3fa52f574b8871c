import TemplateEngine

/// A long list in groups, most often years, with the jumps to them or to the pages of each.
struct GroupedListing<Row: TemplateModel>: TemplateModel {
  /// `12 møder`.
  var countText: String
  /// The jumps, or the pages by year that the list goes on in; nil for a single group.
  var years: ChoicesModel?
  var groups: [RowGroup<Row>]

  static var fields: Fields<Self> {
    Fields {
      $0.field("countText", \.countText)
      $0.field("years", \.years)
      $0.field("groups", \.groups)
    }
  }
}
