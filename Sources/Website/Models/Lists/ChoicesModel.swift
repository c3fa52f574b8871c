import TemplateEngine

/// Years, letters or clusters that a long list can be narrowed to or jumped to.
struct ChoicesModel: TemplateModel {
  /// What there is to choose, for screen readers.
  var title: String
  var entries: [ChoiceEntry]

  static let fields = Fields<Self> {
    $0.field("title", \.title)
    $0.field("entries", \.entries)
  }
}

extension ChoicesModel {
  /// nil where there is nothing to choose between.
  init?(title: String, _ entries: [ChoiceEntry]) {
    guard entries.count > 1 else { return nil }
    self.init(of: entries, title: title)
  }

  /// Even a single one, with bars.
  init(of entries: [ChoiceEntry], title: String) {
    self.title = title
    self.entries = entries
    // Bars that are all alike, or two of them, tell nothing.
    guard entries.count > 2, let largest = entries.map(\.count).max(), entries.contains(where: { $0.count < largest })
    else { return }
    for index in entries.indices { self.entries[index].share = entries[index].count * 100 / largest }
  }
}
