import Archive
import Minutes

/// Entities as rows of lists.
extension SiteContext {
  /// The address of an item's place in its meeting's page.
  func address(of item: ItemRef) -> String {
    addresses.anchor(archive.facts[item.meeting.index].items[item.item].anchor, on: addresses[item.meeting])
  }

  /// `Punkt 3`, `Punkt 3 a`; nil for an item without a number.
  func label(of item: ItemFacts, in facts: MeetingFacts) -> String? {
    guard let number = item.number else { return nil }
    let parent = item.parent.flatMap { facts.items[$0].number }
    return [self[.item], parent, number].compactMap { $0 }.joined(separator: " ")
  }

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
    let facts = archive.facts[meeting.index]
    let note: String? =
      switch entity.document.status {
      case .planned: saysPlanned ? self[.planned] : nil
      case .draft: self[.draft]
      case .provisional: self[.provisional]
      case .approved: nil
      }
    return MeetingRow(
      date: date(entity.date), url: addresses[meeting], body: entity.bodyName, note: note,
      details: entity.isPlanned ? timeAndPlace(of: meeting) : contents(of: facts),
      decisions: entity.isPlanned ? [] : facts.decisions.prefix(limit).map { $0.text.inOneLine })
  }

  func row(missing record: MissingMeetingRecord) -> MeetingRow {
    let meeting = record.meeting
    let referrer = record.referrers.first.map { registry[$0.meeting] }
    return MeetingRow(
      date: date(meeting.date), body: registry[meeting.body].name(on: meeting.date),
      note: self[record.isAnnounced ? .announced : .minutesNotHere],
      details: referrer.map { "\(self[.mentionedIn]) \($0.bodyName), \(language.written($0.date))" })
  }

  /// `kl. 13.00–15.00, Hjørring Rådhus`.
  private func timeAndPlace(of meeting: Ref<Meeting>) -> String? {
    let time = registry.meetings[meeting.index].document.time
    let parts = [time.map { language.written($0) }, places[meeting.index]].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `5 punkter, 3 beslutninger, 1 opgave`.
  func contents(of facts: MeetingFacts) -> String {
    var parts = [language.count(facts.items.count { $0.parent == nil }, .item)]
    if !facts.decisions.isEmpty { parts.append(language.count(facts.decisions.count, .decision)) }
    if !facts.actions.isEmpty { parts.append(language.count(facts.actions.count, .action)) }
    return parts.joined(separator: ", ")
  }

  // MARK: Items, decisions, actions, themes

  func row(_ item: ItemRef) -> ItemRow {
    let facts = archive.facts[item.meeting.index]
    let own = facts.items[item.item]
    return ItemRow(
      date: date(of: item.meeting), url: address(of: item), label: label(of: own, in: facts), title: own.title,
      body: registry[item.meeting].bodyName, decisions: decisions(of: item).map(\.inOneLine))
  }

  /// An item's decisions; a coming meeting has decided nothing.
  private func decisions(of item: ItemRef) -> [String] {
    guard !registry[item.meeting].isPlanned else { return [] }
    return archive.facts[item.meeting.index].decisions.filter { $0.item == item.item }.map(\.text)
  }

  /// The first words of the newest decision on one of a theme's items. An item with several decisions is passed over: which
  /// of them belongs to the theme cannot be told.
  private func newestDecision(of items: [ItemRef]) -> String? {
    items.lazy.map { decisions(of: $0) }.first { $0.count == 1 }?.first?.inOneLine
  }

  func row(_ referrer: Referrer) -> ItemRow {
    guard let item = referrer.item else {
      return ItemRow(
        date: date(of: referrer.meeting), url: addresses[referrer.meeting], title: self[.introduction],
        body: registry[referrer.meeting].bodyName)
    }
    var row = row(ItemRef(meeting: referrer.meeting, item: item))
    row.decisions = []
    return row
  }

  func row(_ decision: DecisionRef) -> DecisionRow {
    let facts = archive.facts[decision.meeting.index]
    let own = facts.decisions[decision.decision]
    let address = addresses[decision.meeting]
    return DecisionRow(
      url: addresses.anchor(own.anchor, on: address), text: own.text.inSomeLines, item: itemText(own.item, in: facts),
      meetingUrl: address, body: registry[decision.meeting].bodyName, date: date(of: decision.meeting))
  }

  func row(_ action: ActionRef) -> ActionRow {
    let facts = archive.facts[action.meeting.index]
    let own = facts.actions[action.action]
    let address = addresses[action.meeting]
    return ActionRow(
      url: addresses.anchor(own.anchor, on: address), text: own.text.inSomeLines,
      owners: RunsModel(.list(own.owners.map { link($0, in: action.meeting) })),
      deadline: date(own.due, read: own.dueDate), done: date(own.done, read: own.doneDate),
      item: itemText(own.item, in: facts), meetingUrl: address, body: registry[action.meeting].bodyName,
      date: date(of: action.meeting))
  }

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
