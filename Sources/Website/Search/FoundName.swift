import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// Something that a query may name: a body, a theme, a person and so on.
struct FoundName: Sendable {
  /// What it is, in a word.
  let kind: String
  let name: String
  /// Every name it is known by.
  let spellings: [String]
  let url: String
  /// What tells it apart: a person's role, a body's cluster.
  let details: String?
  /// Whether other forms of its words mean it too.
  var inflects = true

  /// Everything that has a page or an entry of its own and a name; first what there is least of.
  ///
  /// Persons stand in the order of their first meeting, so that those who are new come last and no number changes.
  static func all(in context: SiteContext) -> [FoundName] {
    clusters(in: context) + bodies(in: context) + themes(in: context) + terms(in: context) + pages(in: context)
      + indexes(in: context) + organisations(in: context) + persons(in: context)
  }

  /// What leads from a body or a cluster to its coming meetings, which its page lists: its name and the words for them.
  private static func coming(_ list: HeldList, _ name: String, in context: SiteContext) -> [String] {
    list.planned.isEmpty ? [] : ["\(name) \(context.language.search.coming)"]
  }

  private static func clusters(in context: SiteContext) -> [FoundName] {
    context.registry.clusters.enumerated().map { index, cluster in
      let municipalities = cluster.municipalities.map { context.registry[$0].name }
      return FoundName(
        kind: context[.cluster], name: cluster.name,
        spellings: [cluster.name] + coming(context.held[Ref<Cluster>(index)], cluster.name, in: context),
        url: context.addresses[Ref<Cluster>(index)],
        details: municipalities.isEmpty ? nil : municipalities.joined(separator: ", "))
    }
  }

  private static func bodies(in context: SiteContext) -> [FoundName] {
    context.registry.bodies.enumerated().map { index, body in
      FoundName(
        kind: context[.body], name: body.name,
        spellings: body.names.map(\.name) + body.aliases
          + coming(context.held[Ref<Body>(index)], body.name, in: context),
        url: context.addresses[Ref<Body>(index)],
        details: "\(context.registry[body.cluster].name), \(context.language.count(body.meetings.count, .meeting))")
    }
  }

  private static func themes(in context: SiteContext) -> [FoundName] {
    context.registry.themes.enumerated().map { index, theme in
      FoundName(
        kind: context[.theme], name: theme.title,
        spellings: [theme.title] + theme.aliases + [beginning(of: context.texts.themes[index].html)],
        url: context.addresses[Ref<Theme>(index)],
        details: context.language.count(context.archive.themeItems[index].count, .item))
    }
  }

  /// The first block of a theme's text, which tells what it is about in other words than its name's.
  private static func beginning(of html: HTML) -> String {
    var text = PassageText()
    text.append(html.bytes)
    return String(decoding: text.bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static func terms(in context: SiteContext) -> [FoundName] {
    context.registry.glossary.enumerated().map { index, entry in
      FoundName(
        kind: context[.term], name: entry.term, spellings: [entry.term, entry.meaning],
        url: context.addresses[Ref<GlossaryEntry>(index)], details: entry.meaning)
    }
  }

  private static func pages(in context: SiteContext) -> [FoundName] {
    context.registry.pages.enumerated().map { index, page in
      FoundName(
        kind: context[.pageKind], name: page.title, spellings: [page.title], url: context.addresses[Ref<Page>(index)],
        details: page.description)
    }
  }

  /// The lists that a citizen may ask for in words of their own.
  private static func indexes(in context: SiteContext) -> [FoundName] {
    let words = context.addresses.words
    let planned = context.held.all.planned.count
    let coming = context.language.search.coming
    var lists: [(name: Word, slug: String, count: String?, spellings: [String])] = [
      (.decisions, words.decisions, context.language.count(context.archive.decisions.count, .decision), []),
      (.actions, words.actions, context.language.count(context.archive.actions.count, .action), []),
    ]
    if planned > 0 {
      lists.insert((.comingMeetings, words.meetings, context.language.count(planned, .meeting), [coming]), at: 0)
    }
    return lists.map { list in
      FoundName(
        kind: context[.pageKind], name: context[list.name], spellings: [context[list.name]] + list.spellings,
        url: context.addresses.section(list.slug), details: list.count)
    }
  }

  private static func organisations(in context: SiteContext) -> [FoundName] {
    context.registry.organisations.enumerated().map { index, organisation in
      FoundName(
        kind: context[.organisation], name: organisation.name,
        spellings: [organisation.name] + organisation.aliases + organisation.formerNames.map(\.name.value),
        url: context.addresses[Ref<Organisation>(index)], details: organisation.kind.word.map { context[$0] })
    }
  }

  private static func persons(in context: SiteContext) -> [FoundName] {
    let registry = context.registry
    let order = registry.persons.indices.filter { registry.persons[$0].isListed }.sorted { left, right in
      let first = registry.persons[left].participations.first?.meeting.index ?? -1
      let other = registry.persons[right].participations.first?.meeting.index ?? -1
      return (first, left) < (other, right)
    }
    return order.compactMap { index in
      guard let url = context.addresses[Ref<Person>(index)], let row = NameRow(person: Ref(index), in: context)
      else { return nil }
      let person = registry.persons[index]
      return FoundName(
        kind: context[.person], name: person.name, spellings: [person.name] + person.aliases, url: url,
        details: row.details, inflects: false)
    }
  }
}
