import Archive
import Minutes
import TemplateEngine

/// An index that is one list: of clusters, of themes.
struct IndexPage<Row: TemplateModel>: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var countText: String
  var rows: [Row]

  static var fields: Fields<Self> {
    Fields {
      $0.field("site") { $0.site }
      $0.field("page") { $0.page }
      $0.field("countText") { $0.countText }
      $0.field("rows") { $0.rows }
    }
  }
}

extension IndexPage<ClusterCard> {
  /// The index of clusters.
  init(clustersIn context: SiteContext) {
    let rows = context.registry.clusters.indices.map { ClusterCard(Ref($0), in: context) }
    self.init(
      site: context.site,
      page: context.page(context[.clusters], at: context.addresses.section(context.addresses.words.clusters)),
      countText: context.language.count(rows.count, .cluster), rows: rows)
  }
}

extension IndexPage<ThemeRow> {
  /// The index of themes, those that moved last first.
  init(themesIn context: SiteContext) {
    let rows = context.themesByActivity.map { context.row($0) }
    self.init(
      site: context.site,
      page: context.page(context[.themes], at: context.addresses.section(context.addresses.words.themes)),
      countText: context.language.count(rows.count, .theme), rows: rows)
  }
}

/// An index in groups: persons by letter, organisations by kind, meetings by year.
struct GroupIndexPage<Row: TemplateModel>: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var heading: String
  var countText: String
  /// The jumps to letters.
  var letters: ChoicesModel?
  /// The jumps to years.
  var years: ChoicesModel?
  /// The clusters' own lists.
  var clusters: ChoicesModel?
  /// The coming meetings.
  var coming: Listing<MeetingRow>?
  var groups: [RowGroup<Row>]

  static var fields: Fields<Self> {
    Fields {
      $0.field("site") { $0.site }
      $0.field("page") { $0.page }
      $0.field("heading") { $0.heading }
      $0.field("countText") { $0.countText }
      $0.field("letters") { $0.letters }
      $0.field("years") { $0.years }
      $0.field("clusters") { $0.clusters }
      $0.field("coming") { $0.coming }
      $0.field("groups") { $0.groups }
    }
  }
}

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

extension NameRow {
  /// A person in the index; nil for one who is not listed.
  init?(person: Ref<Person>, in context: SiteContext) {
    guard let url = context.addresses[person] else { return nil }
    let entity = context.registry[person]
    let role = entity.roles.max { $0.last < $1.last }
    let organisation = (role?.organisation ?? entity.organisation).map { context.registry[$0].name }
    let details = [role?.role, organisation].compactMap { $0 }.joined(separator: ", ")
    self.init(
      url: url, name: entity.name, details: details.isEmpty ? nil : details,
      countText: context.language.count(entity.participations.count, .meeting))
  }
}

extension OrganisationKind {
  /// The word over the organisations of the kind.
  var plural: Word {
    switch self {
    case .municipality: .kindMunicipalities
    case .region: .kindRegions
    case .hospital: .kindHospitals
    case .practice: .kindPractices
    case .committee: .kindCommittees
    case .association: .kindAssociations
    case .other: .kindOthers
    }
  }
}
