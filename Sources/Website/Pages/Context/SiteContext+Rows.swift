import Archive
import Minutes

/// Entities as rows of lists.
extension SiteContext {
  /// The address of an item's place in its meeting's page.
  func address(of item: ItemRef) -> String {
    addresses.anchor(archive.facts[item.meeting.index].items[item.item].anchor, on: addresses[item.meeting])
  }

  /// `Punkt 3`, `Punkt 3 a`; nil for an item without a number.
  func label(of item: ItemFacts, in facts: MeetingFacts) -> String? { language.label(of: item, in: facts) }

  /// `Punkt 3: Opfølgning på …`, or the introduction.
  func itemText(_ item: Int?, in facts: MeetingFacts) -> String {
    guard let item else { return self[.introduction] }
    let own = facts.items[item]
    return [label(of: own, in: facts), own.title].compactMap { $0 }.joined(separator: ": ")
  }

  // MARK: Meetings

  /// - Parameters:
  ///   - limit: how many decisions the row may show.
  ///   - saysPlanned: whether it says of a coming meeting that it is one; a list of coming meetings need not.
  func row(_ meeting: Ref<Meeting>, decisions limit: Int = 0, saysPlanned: Bool = true) -> MeetingRow {
    let entity = registry[meeting]
    let rows = rows(of: meeting)
    let note: String? =
      switch entity.document.status {
      case .planned: saysPlanned ? self[.planned] : nil
      case .draft: self[.draft]
      case .provisional: self[.provisional]
      case .approved: nil
      }
    return MeetingRow(
      date: rows.date, url: addresses[meeting], body: entity.bodyName, note: note, details: rows.details,
      decisions: entity.isPlanned || limit == 0 ? [] : Array(rows.decisionLines.prefix(limit)))
  }

  func row(missing record: MissingMeetingRecord) -> MeetingRow {
    let meeting = record.meeting
    let referrer = record.referrers.first.map { registry[$0.meeting] }
    return MeetingRow(
      date: date(meeting.date), body: registry[meeting.body].name(on: meeting.date),
      note: self[record.isAnnounced ? .announced : .minutesNotHere],
      details: referrer.map { "\(self[.mentionedIn]) \($0.bodyName), \(language.written($0.date))" })
  }

  // MARK: Items, decisions, actions, themes

  func row(_ item: ItemRef) -> ItemRow { rows(of: item.meeting).items[item.item] }

  /// The first words of the newest decision on one of a theme's items. An item with several decisions is passed over: which
  /// of them belongs to the theme cannot be told.
  private func newestDecision(of items: [ItemRef]) -> String? {
    items.lazy.map { self.row($0).decisions }.first { $0.count == 1 }?.first
  }

  func row(_ referrer: Referrer) -> ItemRow {
    let rows = rows(of: referrer.meeting)
    guard let item = referrer.item else {
      return ItemRow(
        date: rows.date, url: addresses[referrer.meeting], title: self[.introduction],
        body: registry[referrer.meeting].bodyName)
    }
    var row = rows.items[item]
    row.decisions = []
    return row
  }

  func row(_ decision: DecisionRef) -> DecisionRow { rows(of: decision.meeting).decisions[decision.decision] }

  func row(_ action: ActionRef) -> ActionRow { rows(of: action.meeting).actions[action.action] }

  func row(_ theme: Ref<Theme>) -> ThemeRow {
    let items = archive.themeItems[theme.index]
    let meetings = Set(items.map(\.meeting) + archive.themeMeetings[theme.index])
    let clusters = Set(meetings.map { registry[$0].cluster }).sorted()
    return ThemeRow(
      url: addresses[theme], title: registry[theme].title, countText: language.count(items.count, .item),
      clusters: clusters.isEmpty ? nil : clusters.map { registry[$0].name }.joined(separator: ", "),
      moved: meetings.max().map { date(of: $0) }, decision: newestDecision(of: items))
  }
}

extension Language {
  /// `Punkt 3`, `Punkt 3 a`; nil for an item without a number.
  func label(of item: ItemFacts, in facts: MeetingFacts) -> String? {
    guard let number = item.number else { return nil }
    let parent = item.parent.flatMap { facts.items[$0].number }
    return [self[.item], parent, number].compactMap { $0 }.joined(separator: " ")
  }
}
