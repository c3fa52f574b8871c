import Archive
import Minutes
import TemplateEngine

extension GroupIndexPage<NameRow> {
  /// The persons who are listed, by first letter.
  init(personsIn context: SiteContext) {
    let rows = context.registry.persons.indices.compactMap { NameRow(person: Ref($0), in: context) }
    let groups = context.groups(
      rows, noun: .person, label: { Collation.initial(of: $0.name, in: context.language.code) }, row: { $0 })
    self.init(
      site: context.site,
      page: context.page(context[.persons], at: context.addresses.section(context.addresses.words.persons)),
      heading: context[.persons], countText: context.language.count(rows.count, .person),
      letters: context.jumps(to: groups, .letters), groups: groups)
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
  init(meetingsIn context: SiteContext) {
    let list = MeetingList(bodies: context.registry.bodies.indices.map { Ref($0) }, in: context)
    let clusters = context.registry.clusters.indices.map { index in
      let meetings = context.registry.clusters[index].bodies.flatMap { context.registry[$0].meetings }
      return ChoiceEntry(
        url: context.addresses.clusters[index], label: context.registry.clusters[index].name, count: meetings.count)
    }
    self.init(
      site: context.site,
      page: context.page(context[.meetings], at: context.addresses.section(context.addresses.words.meetings)),
      heading: context[.meetings], countText: list.text, years: list.held?.years,
      clusters: ChoicesModel(title: context[.chooseCluster], clusters), coming: list.coming,
      groups: list.held?.groups ?? [])
  }
}
