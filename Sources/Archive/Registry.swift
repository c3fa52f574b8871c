public import Diagnostics
public import Minutes

/// All documents together: who is who, which body met when. Everything but the texts of the meetings.
///
/// Made once from all front matter; from then on it never changes, and every meeting's text can be linked by it in
/// parallel. A class, because whatever links or shows a meeting holds it: copies of its many lists would be counted by all
/// threads at once.
public final class Registry: Sendable {
  /// The settings of the site.
  public let site: SiteDocument
  /// The words of the site's language.
  public let language: Language
  /// By id.
  public let clusters: [Cluster]
  /// By cluster, then in the order written.
  public let bodies: [Body]
  /// By date, cluster, body, time and path: oldest first. Drafts only where the build includes them.
  public let meetings: [Meeting]
  /// By name in the language's order, then id.
  public let persons: [Person]
  /// By title in the language's order, then id.
  public let themes: [Theme]
  /// By name in the language's order, then id.
  public let organisations: [Organisation]
  /// By term in the language's order.
  public let glossary: [GlossaryEntry]
  /// By id.
  public let pages: [Page]
  /// The paths of drafts that this build holds back: a link to one is an error.
  public let heldBack: Set<String>
  /// The entity of each content file, by its path below the content folder.
  public let entityOfPath: [String: Reference]
  /// What names are looked up by.
  let names: NameIndex

  /// - Parameter anchorsOfPath: the anchors of the headings of each text that is no meeting's.
  init(
    site: SiteDocument, language: Language, clusters: [Cluster], bodies: [Body], meetings: [Meeting],
    persons: [Person], themes: [Theme], organisations: [Organisation], glossary: [GlossaryEntry], pages: [Page],
    heldBack: Set<String>, themeNames: [NameKey: Ref<Theme>], anchorsOfPath: [String: [String]]
  ) {
    self.site = site
    self.language = language
    self.clusters = clusters
    self.bodies = bodies
    self.meetings = meetings
    self.persons = persons
    self.themes = themes
    self.organisations = organisations
    self.glossary = glossary
    self.pages = pages
    self.heldBack = heldBack
    var entities: [String: Reference] = [:]
    entities.reserveCapacity(meetings.count + persons.count)
    for index in meetings.indices { entities[meetings[index].document.path] = .meeting(Ref(index), anchor: nil) }
    for (index, person) in persons.enumerated() {
      if let path = person.path { entities[path] = .person(Ref(index)) }
    }
    for (index, cluster) in clusters.enumerated() { entities[cluster.path] = .cluster(Ref(index)) }
    for (index, theme) in themes.enumerated() { entities[theme.path] = .theme(Ref(index)) }
    for (index, page) in pages.enumerated() { entities[page.path] = .page(Ref(index), anchor: nil) }
    entityOfPath = entities
    names = NameIndex(
      language: language, clusters: clusters, bodies: bodies, meetings: meetings, persons: persons,
      organisations: organisations, glossary: glossary, themes: themeNames, anchorsOfPath: anchorsOfPath)
  }
}

extension Registry {
  /// The registry of all documents of a content folder.
  ///
  /// - Parameter includesDrafts: whether drafts are part of the site; else their names and facts are nowhere.
  public static func make(from documents: ContentDocuments, site: SiteDocument, includesDrafts: Bool)
    -> (registry: Registry, diagnostics: [Diagnostic])
  {
    var builder = RegistryBuilder(documents: documents, site: site, includesDrafts: includesDrafts)
    let registry = builder.build()
    return (registry, builder.diagnostics)
  }
}
