import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// Makes the parts of a meeting's page out of the archive.
struct MeetingModelMaker {
  let context: SiteContext
  let meeting: Ref<Meeting>

  private var entity: Meeting { context.registry[meeting] }
  private var own: MeetingFacts { context.archive.facts[meeting.index] }
  private var address: String { context.addresses[meeting] }
  private var language: Language { context.language }

  // MARK: At the top

  /// One sentence for search engines.
  var description: String {
    let items = own.items.filter { $0.parent == nil }.prefix(4).map(\.title)
    let head = context[entity.isPlanned ? .agenda : .minutes]
    let tail = items.isEmpty ? "" : ": " + items.joined(separator: "; ")
    return "\(head), \(entity.bodyName), \(language.written(entity.date))\(tail)".shortened(to: 200)
  }

  /// - Parameter calendar: the meeting's own entry for a calendar.
  func facts(calendar: [LinkModel]) -> [FactModel] {
    var facts = FactList(context)
    facts.add(.date, .date(DateModel(iso: context.date(entity.date).iso, text: longDate)))
    facts.add(.time, entity.document.time.map { language.written($0) })
    facts.add(.place, entity.document.place)
    facts.add(.cluster, [context.link(context.registry[entity.body].cluster)])
    facts.add(.meetingNumber, entity.document.number)
    facts.add(.chair, entity.chairs.map { context.link($0) })
    facts.add(.host, entity.hosts.map { context.link($0) })
    facts.add(.minuteTaker, entity.minuteTakers.map { context.link($0) })
    facts.add(.caseNumber, entity.document.caseNumber)
    facts.add(.approvedBy, entity.approvers.map { context.link($0) })
    facts.add(.themes, entity.themes.map { context.link($0) })
    facts.add(.published, entity.document.published.map { .date(context.date($0)) } ?? [])
    facts.add(.nextMeeting, nextMeeting)
    facts.add(.calendarHeading, calendar)
    return facts.all
  }

  /// With its weekday, where the day is certain.
  private var longDate: String {
    let text = language.written(entity.date)
    guard let day = entity.date.certainDate else { return text }
    return "\(language.weekday(of: day)) \(text)"
  }

  private var nextMeeting: [RunModel] {
    guard let next = entity.document.next else { return [] }
    guard let date = next.date else { return .text(next.text.value) }
    let target = context.registry.meeting(of: entity.body, on: date)
    return [RunModel(url: target.map { context.addresses[$0] }, iso: date.iso, text: language.written(date))]
  }

  // MARK: What was decided

  var outcome: OutcomeModel? {
    guard !entity.isPlanned else { return nil }
    let decisions = own.decisions.enumerated().map { place, decision in
      let label = label(of: decision.item)
      return OutcomeRow(
        url: "#" + decision.anchor, label: label, name: name(label, .decision, place),
        text: decision.text.shortened(to: 260))
    }
    let actions = own.actions.enumerated().map { place, action in
      let label = label(of: action.item)
      return OutcomeRow(
        url: "#" + action.anchor, label: label, name: name(label, .action, place),
        text: action.text.shortened(to: 260),
        owners: action.owners.isEmpty ? nil : action.owners.map(\.name).joined(separator: ", "),
        deadline: context.date(action.due, read: action.dueDate), done: context.date(action.done, read: action.doneDate)
      )
    }
    let counts = [
      decisions.isEmpty ? nil : language.count(decisions.count, .decision),
      actions.isEmpty ? nil : language.count(actions.count, .action),
    ].compactMap { $0 }
    guard !counts.isEmpty else { return nil }
    return OutcomeModel(
      countText: counts.joined(separator: " \(context[.and]) "),
      decisions: Listing(decisions, countText: language.count(decisions.count, .decision)),
      actions: Listing(actions, countText: language.count(actions.count, .action)))
  }

  /// `Punkt 3, beslutning 2`.
  private func name(_ label: String, _ word: Word, _ place: Int) -> String {
    "\(label), \(context[word].lowercasedFirst) \(place + 1)"
  }

  private func label(of item: Int?) -> String {
    guard let item else { return context[.introduction] }
    return context.label(of: own.items[item], in: own) ?? own.items[item].title
  }

  // MARK: Items

  var contents: Listing<ContentsRow>? {
    let rows = own.items.filter { $0.parent == nil }.map {
      ContentsRow(url: "#" + $0.anchor, number: $0.number, text: $0.title)
    }
    return rows.count < 2 ? nil : Listing(rows, countText: language.count(rows.count, .item))
  }

  func groups(of rendered: RenderedMeeting) -> [ItemGroup] {
    var result: [ItemGroup] = []
    let firsts = rendered.groups.map(\.firstItem)
    if firsts.first != 0 {
      let items = rendered.items.prefix(firsts.first ?? rendered.items.count).map { item($0) }
      if !items.isEmpty { result.append(ItemGroup(title: HTML(), anchor: "", text: HTML(), items: items)) }
    }
    for (place, group) in rendered.groups.enumerated() {
      let end = place + 1 < firsts.count ? firsts[place + 1] : rendered.items.count
      result.append(
        ItemGroup(
          title: group.heading, anchor: group.anchor, text: group.text,
          items: rendered.items[group.firstItem..<max(group.firstItem, end)].map { item($0) }))
    }
    return result
  }

  private func item(_ item: RenderedItem, level: Int = 2) -> ItemModel {
    let facts = own.items[item.facts]
    let label = context.label(of: facts, in: own)?.lowercasedFirst
    let name = [label, facts.title].compactMap { $0 }.joined(separator: ": ")
    return ItemModel(
      anchor: item.anchor, number: item.number, title: item.title, permalinkLabel: "\(context[.permalink]) \(name)",
      facts: self.facts(of: item, facts), isClosed: facts.isClosed,
      citation: level == 2 ? CitationMaker(context: context, meeting: meeting).citation(of: item.facts) : nil,
      parts: item.parts.map { part in
        switch part {
        case .section(let heading, let kind, let html):
          PartModel(section: SectionModel(kind: kind, heading: heading, level: level + 1, html: html))
        case .subitem(let subitem):
          PartModel(subitem: SubitemModel(item: self.item(subitem, level: level + 1)))
        }
      })
  }

  private func facts(of item: RenderedItem, _ facts: ItemFacts) -> [FactModel] {
    let inherited = facts.parent.map { own.items[$0].themes } ?? []
    var list = FactList(context)
    list.add(.presenter, facts.presenters.map { context.link($0) })
    list.add(.themes, facts.themes.filter { !inherited.contains($0) }.map { context.link($0) })
    list.add(.timeSetAside, item.time)
    list.add(.caseNumber, item.caseNumber)
    return list.all
  }
}
