import Archive
import Minutes

/// The rows of one meeting, made.
extension SiteContext {
  /// Asks nothing that asks for rows itself.
  func makeRows(of meeting: Ref<Meeting>) -> MeetingRows {
    let entity = registry[meeting]
    let facts = archive.facts[meeting.index]
    let address = addresses[meeting]
    let date = date(entity.date)
    let lines = facts.decisions.map(\.text.inOneLine)
    // A coming meeting has decided nothing.
    let decided = entity.isPlanned ? [] : facts.decisions
    let items = facts.items.enumerated().map { place, item in
      ItemRow(
        date: date, url: addresses.anchor(item.anchor, on: address), label: label(of: item, in: facts),
        title: item.title, body: entity.bodyName,
        decisions: zip(decided, lines).filter { $0.0.item == place }.map(\.1))
    }
    let decisions = facts.decisions.map { decision in
      DecisionRow(
        url: addresses.anchor(decision.anchor, on: address), text: decision.text.inSomeLines,
        item: itemText(decision.item, in: facts), meetingUrl: address, body: entity.bodyName, date: date)
    }
    let actions = facts.actions.map { action in
      ActionRow(
        url: addresses.anchor(action.anchor, on: address), text: action.text.inSomeLines,
        owners: RunsModel(.list(action.owners.map { link($0, in: meeting) })),
        deadline: self.date(action.due, read: action.dueDate), done: self.date(action.done, read: action.doneDate),
        item: itemText(action.item, in: facts), meetingUrl: address, body: entity.bodyName, date: date)
    }
    return MeetingRows(
      date: date, details: entity.isPlanned ? timeAndPlace(of: meeting) : contents(of: facts), decisionLines: lines,
      items: items, decisions: decisions, actions: actions)
  }

  /// `kl. 13.00–15.00, Hjørring Rådhus`.
  private func timeAndPlace(of meeting: Ref<Meeting>) -> String? {
    let time = registry[meeting].document.time
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
}
