import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// The page of one organisation.
struct OrganisationPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var name: String
  /// The year or month that the page shows; nil on the organisation's own page, which shows what is newest.
  var period: PeriodModel?
  var facts: [FactModel]
  /// Who spoke for it.
  var people: Listing<NameRow>?
  var actions: Listing<ActionRow>?
  /// The meetings it took part in.
  var meetings: GroupedListing<MeetingRow>?

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("name", \.name)
    $0.field("period", \.period)
    $0.field("facts", \.facts)
    $0.field("people", \.people)
    $0.field("actions", \.actions)
    $0.field("meetings", \.meetings)
  }

  /// - Parameter period: what the page shows of the lists; nil for the organisation's own page.
  init(_ organisation: Ref<Organisation>, period: Period? = nil, in context: SiteContext) {
    let entity = context.registry[organisation]
    let index = context.section(context.addresses.words.organisations, .organisations)
    let language = context.language
    let archive = context.archive
    let persons = archive.organisationPersons[organisation.index]
    let attended = archive.organisationMeetings[organisation.index]
    let lists = PagedLists(context: context, pages: context.pages(of: organisation), period: period)
    site = context.site
    name = entity.name
    self.period = lists.periodModel
    page = lists.page(
      entity.name, below: [index], section: index.url,
      description:
        "\(entity.name): \(language.count(persons.count, .person)), \(language.count(attended.count, .meeting))")
    people = Speaker.listing(of: organisation, lists: lists)
    actions = lists.listing(context.actions(of: organisation), noun: .action) { context.row($0) }
    meetings = lists.grouped(context.meetings(of: organisation), noun: .meeting) { context.row($0) }
    facts = []
    guard period == nil else { return }
    page.structured.describe { $0.describe(organisation, in: context, isWhole: true) }
    var facts = FactList(context)
    facts.add(.kind, entity.kind.word.map { context[$0] })
    facts.add(.formerNames, Self.formerNames(of: entity, in: context))
    facts.add(.otherNames, entity.aliases.isEmpty ? nil : entity.aliases.joined(separator: ", "))
    facts.add(.clusters, Self.clusters(of: organisation, in: context))
    self.facts = facts.all
  }

  private static func formerNames(of organisation: Organisation, in context: SiteContext) -> [RunModel] {
    organisation.formerNames.enumerated().map { index, former in
      let until = former.until.map { " (\(context[.until]) \(context.language.written($0)))" } ?? ""
      return RunModel(before: index == 0 ? "" : ", ", text: former.name.value + until)
    }
  }

  /// The clusters that a municipality belongs to.
  private static func clusters(of organisation: Ref<Organisation>, in context: SiteContext) -> [LinkModel] {
    let clusters = context.registry.clusters
    return clusters.indices.filter { clusters[$0].municipalities.contains(organisation) }.map {
      context.link(Ref<Cluster>($0))
    }
  }
}
