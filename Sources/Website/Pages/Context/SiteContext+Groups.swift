import Archive
import Minutes

/// Lists in groups.
extension SiteContext {
  /// Rows in runs of one label each, in the order given.
  func groups<Entry, Row>(
    _ entries: some Collection<Entry>, noun: Noun, caption: Word? = nil, label: (Entry) -> String, row: (Entry) -> Row
  ) -> [RowGroup<Row>] {
    var result: [RowGroup<Row>] = []
    var taken: [String: Int] = [:]
    for entry in entries {
      let own = label(entry)
      if result.last?.label != own {
        let slug = Slug.make(own)
        let count = taken[slug, default: 0] + 1
        taken[slug] = count
        result.append(
          RowGroup(
            anchor: count == 1 && !slug.isEmpty ? "_" + slug : "_\(slug)-\(count)", label: own, countText: "",
            caption: caption.map { "\(self[$0]) \(own)" } ?? "", rows: []))
      }
      result[result.count - 1].rows.append(row(entry))
    }
    for index in result.indices { result[index].countText = language.count(result[index].rows.count, noun) }
    return result
  }

  /// Jumps to the groups of a page; nil for a single group.
  func jumps<Row>(to groups: [RowGroup<Row>], _ title: Word) -> ChoicesModel? {
    ChoicesModel(
      title: self[title],
      groups.map { ChoiceEntry(url: "#" + $0.anchor, label: $0.label, count: $0.rows.count) })
  }

  /// A list by year, newest first.
  func byYear<Entry, Row>(
    _ entries: some Collection<Entry>, noun: Noun, countText: String? = nil, year: (Entry) -> String,
    row: (Entry) -> Row
  ) -> GroupedListing<Row>? {
    guard !entries.isEmpty else { return nil }
    let groups = groups(entries, noun: noun, label: year, row: row)
    return GroupedListing(
      countText: countText ?? language.count(entries.count, noun), years: jumps(to: groups, .years), groups: groups)
  }
}
