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

  /// `5 af 212 møder`, or the whole number.
  func part(_ shown: Int, of count: Int, _ noun: Noun) -> String {
    let whole = language.count(count, noun)
    return shown < count ? "\(language.written(shown)) \(self[.of]) \(whole)" : whole
  }

  /// `1.234 beslutninger, her de nyeste 500`.
  func countText(_ count: Int, _ noun: Noun, shown: Int) -> String {
    countText(language.count(count, noun), shown: shown, of: count)
  }

  /// The same for a list whose length has words of its own.
  func countText(_ text: String, shown: Int, of count: Int) -> String {
    shown < count ? "\(text), \(self[.newestShown]) \(language.written(shown))" : text
  }
}
