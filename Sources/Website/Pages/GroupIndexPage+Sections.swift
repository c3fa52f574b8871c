import Archive
import Minutes
import TemplateEngine

extension GroupIndexPage<NameRow> {
  /// The persons who are listed, by first letter; where they are many, those of one letter, or of two, and nobody on the index
  /// itself, which leads to the letters.
  init(personsIn context: SiteContext, letter: PersonLetters.Place? = nil) {
    let index = context.personLetters
    let shown = index.persons(of: letter)
    let above = letter.flatMap { place in
      place.second == nil
        ? nil : LinkModel(url: PersonLetters.address(of: place.letter, in: context.addresses), text: place.letter.label)
    }
    let groups = context.groups(
      shown.compactMap { NameRow(person: $0, in: context) }, noun: .person,
      label: { Collation.initial(of: $0.name, in: context.language.code) }, row: { $0 })
    let section = context.section(context.addresses.words.persons, .persons)
    self.init(
      site: context.site,
      page: letter.map {
        context.page(
          $0.label, title: "\(section.text): \($0.label)", at: PersonLetters.address(of: $0, in: context.addresses),
          below: [section] + (above.map { [$0] } ?? []))
      } ?? context.page(section.text, at: context.addresses.section(context.addresses.words.persons)),
      heading: letter.map { "\(section.text): \($0.label)" } ?? section.text,
      countText: context.language.count(index.count(of: letter), .person),
      letters: index.choices(current: letter, in: context) ?? context.jumps(to: groups, .letters), groups: groups)
  }

  /// The organisations by kind.
  init(organisationsIn context: SiteContext) {
    let registry = context.registry
    let all = registry.organisations.indices.map { Ref<Organisation>($0) }
    let byKind = OrganisationKind.allCases.flatMap { kind in all.filter { registry[$0].kind == kind } }
    self.init(
      site: context.site,
      page: context.page(context[.organisations], at: context.addresses.section(context.addresses.words.organisations)),
      heading: context[.organisations], countText: context.language.count(all.count, .organisation),
      groups: context.groups(
        byKind, noun: .organisation, label: { context[registry[$0].kind.plural] },
        row: {
          NameRow(
            url: context.addresses[$0], name: registry[$0].name,
            countText: context.language.count(context.archive.organisationMeetings[$0.index].count, .meeting))
        }))
  }
}

extension GroupIndexPage<MeetingRow> {
  /// All meetings, by year.
  ///
  /// - Parameter period: what the page shows of them; nil for the index itself.
  init(meetingsIn context: SiteContext, period: Period? = nil) {
    let lists = PagedLists(context: context, pages: context.meetingPages, period: period)
    let list = MeetingList(context.held.all, lists: lists)
    let index = context.section(context.addresses.words.meetings, .meetings)
    let clusters = context.registry.clusters.indices.map { index in
      let meetings = context.registry.clusters[index].bodies.flatMap { context.registry[$0].meetings }
      return ChoiceEntry(
        url: context.addresses.clusters[index], label: context.registry.clusters[index].name, count: meetings.count)
    }
    self.init(
      site: context.site, page: lists.page(index.text, below: [], section: index.url, description: nil),
      heading: lists.title(index.text), period: lists.periodModel,
      countText: period == nil ? list.text : list.held?.countText ?? "", years: list.held?.years,
      clusters: period == nil ? ChoicesModel(title: context[.chooseCluster], clusters) : nil, coming: list.coming,
      groups: list.held?.groups ?? [])
  }
}
