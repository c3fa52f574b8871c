import TemplateEngine

/// A long list in groups, most often years, with the jumps to them.
struct GroupedListing<Row: TemplateModel>: TemplateModel {
  /// `12 møder`.
  var countText: String
  /// The jumps; nil for a single group.
  var years: ChoicesModel?
  var groups: [RowGroup<Row>]

  static var fields: Fields<Self> {
    Fields {
      $0.field("countText") { $0.countText }
      $0.field("years") { $0.years }
      $0.field("groups") { $0.groups }
    }
  }
}
