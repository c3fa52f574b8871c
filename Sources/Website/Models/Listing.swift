import TemplateEngine

/// A list with its length in words, and perhaps a link to the whole of it.
struct Listing<Row: TemplateModel>: TemplateModel {
  /// `12 møder`.
  var countText: String
  var rows: [Row]
  var allUrl: String?
  var allText: String?

  static var fields: Fields<Self> {
    Fields {
      $0.field("countText") { $0.countText }
      $0.field("rows") { $0.rows }
      $0.field("allUrl") { $0.allUrl }
      $0.field("allText") { $0.allText }
    }
  }

  /// nil for no rows: a page leaves out the whole section.
  init?(_ rows: [Row], countText: String, allUrl: String? = nil, allText: String? = nil) {
    guard !rows.isEmpty else { return nil }
    self.countText = countText
    self.rows = rows
    self.allUrl = allUrl
    self.allText = allText
  }
}

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

/// The rows of one year, one letter or one kind.
struct RowGroup<Row: TemplateModel>: TemplateModel {
  var anchor: String
  var label: String
  var countText: String
  /// The name of a table of these rows: `Beslutninger 2022`.
  var caption = ""
  var rows: [Row]

  static var fields: Fields<Self> {
    Fields {
      $0.field("anchor") { $0.anchor }
      $0.field("label") { $0.label }
      $0.field("countText") { $0.countText }
      $0.field("caption") { $0.caption }
      $0.field("rows") { $0.rows }
    }
  }
}

/// Years, letters or clusters that a long list can be narrowed to or jumped to.
struct ChoicesModel: TemplateModel {
  /// What there is to choose, for screen readers.
  var title: String
  var entries: [ChoiceEntry]

  static let fields = Fields<Self> {
    $0.field("title") { $0.title }
    $0.field("entries") { $0.entries }
  }
}

/// One year, letter or cluster to choose.
struct ChoiceEntry: TemplateModel {
  var url: String
  var label: String
  var count: Int
  /// The count in hundredths of the largest one.
  var share = 0
  var isCurrent = false

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("label") { $0.label }
    $0.field("count") { $0.count }
    $0.field("share") { $0.share }
    $0.field("isCurrent") { $0.isCurrent }
  }
}

extension ChoicesModel {
  /// nil where there is nothing to choose between.
  init?(title: String, _ entries: [ChoiceEntry]) {
    guard entries.count > 1 else { return nil }
    let largest = max(1, entries.map(\.count).max() ?? 1)
    self.title = title
    self.entries = entries.map { entry in
      var entry = entry
      entry.share = entry.count * 100 / largest
      return entry
    }
  }
}
