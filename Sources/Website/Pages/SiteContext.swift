import Archive
import Minutes
import TemplateEngine

/// Everything that a page is made of, and the small models that many pages share.
struct SiteContext: Sendable {
  let archive: Archive
  let meetings: [RenderedMeeting]
  let texts: SiteTexts
  let addresses: Addresses
  let files: ContentFiles
  let site: SiteModel
  let menu: [MenuEntry]

  var registry: Registry { archive.registry }
  var language: Language { registry.language }

  init(archive: Archive, meetings: [RenderedMeeting], texts: SiteTexts, renderer: SiteRenderer) {
    self.archive = archive
    self.meetings = meetings
    self.texts = texts
    addresses = renderer.addresses
    files = renderer.files
    site = SiteModel(registry: archive.registry, addresses: renderer.addresses, styles: renderer.templates.styles)
    menu = Menu.entries(archive: archive, addresses: renderer.addresses)
  }

  /// A word that pages print.
  subscript(word: Word) -> String { language[word] }

  // MARK: Pages

  /// What the layout says of a page below the home page.
  ///
  /// - Parameters:
  ///   - heading: the page's name, which is its title, the last part of its breadcrumb, and its heading.
  ///   - parents: the pages between the home page and this one.
  ///   - section: the address of the menu's section that it stands in.
  func page(
    _ heading: String, title: String? = nil, at address: String, below parents: [LinkModel] = [],
    section: String? = nil, description: String? = nil
  ) -> PageModel {
    let home = LinkModel(url: addresses.home, text: self[.home])
    return PageModel(
      title: "\(title ?? heading) – \(site.title)", heading: heading, description: description,
      address: addresses.absolute(address), menu: menu(current: section ?? address),
      breadcrumb: Breadcrumb(links: [home] + parents, current: heading))
  }

  /// The menu with the section of a page marked.
  func menu(current: String?) -> [MenuEntry] {
    menu.map { MenuEntry(url: $0.url, text: $0.text, isCurrent: $0.url == current) }
  }

  /// The index page of a section as a link.
  func section(_ slug: String, _ word: Word) -> LinkModel { LinkModel(url: addresses.section(slug), text: self[word]) }

  // MARK: Links

  func link(_ cluster: Ref<Cluster>) -> LinkModel { LinkModel(url: addresses[cluster], text: registry[cluster].name) }
  func link(_ body: Ref<Body>) -> LinkModel { LinkModel(url: addresses[body], text: registry[body].name) }
  func link(_ theme: Ref<Theme>) -> LinkModel { LinkModel(url: addresses[theme], text: registry[theme].title) }
  func link(_ organisation: Ref<Organisation>) -> LinkModel {
    LinkModel(url: addresses[organisation], text: registry[organisation].name)
  }

  /// A person by the name as written; plain text for one who is not listed or not known.
  func link(_ named: NamedPerson) -> LinkModel {
    LinkModel(url: named.person.flatMap { addresses[$0] }, text: named.name)
  }

  /// Who is to do something. A register shows the role of somebody who is not listed, never the name.
  func link(_ owner: Owner, in meeting: Ref<Meeting>) -> LinkModel {
    if case .person(let named) = owner, let person = named.person, !registry[person].isListed {
      return LinkModel(text: role(of: person, in: meeting))
    }
    return LinkModel(url: addresses.address(of: owner), text: owner.name)
  }

  private func role(of person: Ref<Person>, in meeting: Ref<Meeting>) -> String {
    let participation = registry[meeting].participations.first { $0.person == person }
    let organisation = participation?.organisation.map { registry[$0].name }
    let parts = [participation?.role, organisation].compactMap { $0 }
    return parts.isEmpty ? self[.unnamedPerson] : parts.joined(separator: ", ")
  }

  // MARK: Dates

  func date(_ date: PartialDate) -> DateModel { DateModel(iso: date.iso, text: language.written(date)) }
  func date(_ date: CalendarDate) -> DateModel { DateModel(iso: date.iso, text: language.written(date)) }
  func date(of meeting: Ref<Meeting>) -> DateModel { date(registry[meeting].date) }

  /// The year that a meeting's date names.
  func year(of meeting: Ref<Meeting>) -> String { String(registry[meeting].date.year) }

  /// `2020–2022`, or the one year.
  func years(from first: Ref<Meeting>, to last: Ref<Meeting>) -> String {
    let (from, to) = (year(of: first), year(of: last))
    return from == to ? from : "\(from)–\(to)"
  }

  // MARK: Meetings and items

  /// The address of an item's place in its meeting's page.
  func address(of item: ItemRef) -> String {
    addresses.anchor(archive.facts[item.meeting.index].items[item.item].anchor, on: addresses[item.meeting])
  }

  /// `Punkt 3`, `Punkt 3 a`; nil for an item without a number.
  func label(of item: ItemFacts, in facts: MeetingFacts) -> String? {
    guard let number = item.number else { return nil }
    guard let parent = item.parent.map({ facts.items[$0] }) else { return "\(self[.item]) \(number)" }
    return "\(self[.item]) \(parent.number ?? "") \(number)".replacingDoubleBlanks
  }

  /// `Punkt 3: Opfølgning på …`, or the introduction.
  func itemText(_ item: Int?, in facts: MeetingFacts) -> String {
    guard let item else { return self[.introduction] }
    let own = facts.items[item]
    return [label(of: own, in: facts), own.title].compactMap { $0 }.joined(separator: ": ")
  }

  func row(_ meeting: Ref<Meeting>, decisions limit: Int = 0) -> MeetingRow {
    let entity = registry[meeting]
    let facts = archive.facts[meeting.index]
    let note: String? =
      switch entity.document.status {
      case .planned: self[.planned]
      case .draft: self[.draft]
      case .provisional: self[.provisional]
      case .approved: nil
      }
    return MeetingRow(
      date: date(entity.date), url: addresses[meeting], body: entity.bodyName, note: note,
      details: entity.isPlanned ? timeAndPlace(of: entity) : contents(of: facts),
      decisions: facts.decisions.prefix(limit).map { $0.text.shortened(to: 160) })
  }

  func row(missing record: MissingMeetingRecord) -> MeetingRow {
    let meeting = record.meeting
    let referrer = record.referrers.first.map { referrerText($0) }
    return MeetingRow(
      date: date(meeting.date), body: registry[meeting.body].name(on: meeting.date), note: self[.minutesNotHere],
      details: referrer.map { "\(self[.mentionedIn]) \($0)" })
  }

  private func referrerText(_ referrer: Referrer) -> String {
    let meeting = registry[referrer.meeting]
    return "\(meeting.bodyName), \(language.written(meeting.date))"
  }

  /// `kl. 13.00–15.00, Hjørring Rådhus`.
  func timeAndPlace(of meeting: Meeting) -> String? {
    let parts = [meeting.document.time.map { language.written($0) }, meeting.document.place].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `5 punkter, 3 beslutninger, 1 opgave`.
  private func contents(of facts: MeetingFacts) -> String {
    var parts = [language.count(facts.items.filter { $0.parent == nil }.count, .item)]
    if !facts.decisions.isEmpty { parts.append(language.count(facts.decisions.count, .decision)) }
    if !facts.actions.isEmpty { parts.append(language.count(facts.actions.count, .action)) }
    return parts.joined(separator: ", ")
  }

  func row(_ item: ItemRef) -> ItemRow {
    let facts = archive.facts[item.meeting.index]
    let own = facts.items[item.item]
    return ItemRow(
      date: date(of: item.meeting), url: address(of: item), label: label(of: own, in: facts), title: own.title,
      body: registry[item.meeting].bodyName, decision: decision(of: item))
  }

  /// The first words of an item's first decision.
  private func decision(of item: ItemRef) -> String? {
    archive.facts[item.meeting.index].decisions.first { $0.item == item.item }?.text.shortened(to: 220)
  }

  func row(_ referrer: Referrer) -> ItemRow {
    guard let item = referrer.item else {
      return ItemRow(
        date: date(of: referrer.meeting), url: addresses[referrer.meeting], title: self[.introduction],
        body: registry[referrer.meeting].bodyName)
    }
    var row = row(ItemRef(meeting: referrer.meeting, item: item))
    row.decision = nil
    return row
  }

  func row(_ decision: DecisionRef) -> DecisionRow {
    let facts = archive.facts[decision.meeting.index]
    let own = facts.decisions[decision.decision]
    let address = addresses[decision.meeting]
    return DecisionRow(
      url: addresses.anchor(own.anchor, on: address), text: own.text, item: itemText(own.item, in: facts),
      meetingUrl: address, body: registry[decision.meeting].bodyName, date: date(of: decision.meeting))
  }

  func row(_ action: ActionRef) -> ActionRow {
    let facts = archive.facts[action.meeting.index]
    let own = facts.actions[action.action]
    let address = addresses[action.meeting]
    return ActionRow(
      url: addresses.anchor(own.anchor, on: address), text: own.text,
      owners: RunsModel(.list(own.owners.map { link($0, in: action.meeting) })),
      deadline: own.due.map { DateModel(iso: own.dueDate?.iso, text: $0) },
      done: own.done.map { DateModel(iso: own.doneDate?.iso, text: $0) }, item: itemText(own.item, in: facts),
      meetingUrl: address, body: registry[action.meeting].bodyName, date: date(of: action.meeting))
  }

  func row(_ theme: Ref<Theme>) -> ThemeRow {
    let items = archive.themeItems[theme.index]
    let meetings = Set(items.map(\.meeting) + archive.themeMeetings[theme.index])
    let clusters = Set(meetings.map { registry[registry[$0].body].cluster }).sorted()
    return ThemeRow(
      url: addresses[theme], title: registry[theme].title, countText: language.count(items.count, .item),
      clusters: clusters.isEmpty ? nil : clusters.map { registry[$0].name }.joined(separator: ", "),
      moved: meetings.max().map { date(of: $0) }, decision: items.lazy.compactMap { decision(of: $0) }.first)
  }

  // MARK: Groups

  /// Rows in runs of one label each, in the order given.
  func groups<Entry, Row>(
    _ entries: [Entry], noun: Noun, caption: Word? = nil, label: (Entry) -> String, row: (Entry) -> Row
  ) -> [RowGroup<Row>] {
    var result: [RowGroup<Row>] = []
    var start = entries.startIndex
    while start < entries.endIndex {
      let own = label(entries[start])
      let end = entries[start...].firstIndex { label($0) != own } ?? entries.endIndex
      let rows = entries[start..<end].map(row)
      result.append(
        RowGroup(
          anchor: "_" + Slug.make(own), label: own,
          countText: language.count(rows.count, noun), caption: caption.map { "\(self[$0]) \(own)" } ?? "", rows: rows))
      start = end
    }
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
    _ entries: [Entry], noun: Noun, countText: String? = nil, year: (Entry) -> String, row: (Entry) -> Row
  ) -> GroupedListing<Row>? {
    guard !entries.isEmpty else { return nil }
    let groups = groups(entries, noun: noun, label: year, row: row)
    return GroupedListing(
      countText: countText ?? language.count(entries.count, noun), years: jumps(to: groups, .years), groups: groups)
  }
}
