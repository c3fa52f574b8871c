import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// The page of one organisation.
struct OrganisationPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var name: String
  var facts: [FactModel]
  /// Who spoke for it.
  var people: Listing<NameRow>?
  var actions: Listing<ActionRow>?
  /// The meetings it took part in.
  var meetings: GroupedListing<MeetingRow>?

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("name") { $0.name }
    $0.field("facts") { $0.facts }
    $0.field("people") { $0.people }
    $0.field("actions") { $0.actions }
    $0.field("meetings") { $0.meetings }
  }

  init(_ organisation: Ref<Organisation>, in context: SiteContext) {
    let entity = context.registry[organisation]
    let index = context.section(context.addresses.words.organisations, .organisations)
    let language = context.language
    let archive = context.archive
    let persons = archive.organisationPersons[organisation.index]
    let attended = archive.organisationMeetings[organisation.index]
    let actions = archive.organisationActions[organisation.index]
    site = context.site
    name = entity.name
    page = context.page(
      entity.name, at: context.addresses[organisation], below: [index], section: index.url,
      description:
        "\(entity.name): \(language.count(persons.count, .person)), \(language.count(attended.count, .meeting))")
    people = Listing(
      persons.map { NameRow($0, speakingFor: organisation, in: context) },
      countText: language.count(persons.count, .person))
    self.actions = Listing(actions.map { context.row($0) }, countText: language.count(actions.count, .action))
    meetings = context.byYear(
      attended, noun: .meeting, year: { context.year(of: $0) }, row: { context.row($0) })
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
