public import Diagnostics
public import Minutes

/// All documents together: who is who, which body met when. Everything but the texts of the meetings.
///
/// Made once from all front matter; from then on it never changes, and every meeting's text can be linked by it in parallel.
public struct Registry: Sendable {
  /// The settings of the site.
  public let site: SiteDocument
  /// The words of the site's language.
  public let language: Language
  /// By id.
  public let clusters: [Cluster]
  /// By cluster, then in the order written.
  public let bodies: [Body]
  /// By date, cluster, body, number and path: oldest first. Drafts only where the build includes them.
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
  /// The names by which persons are found in texts.
  let personNames: PersonNames
  /// The anchors of each page's headings.
  let pageAnchors: [[String]]
  /// The persons by id.
  let personIDs: [String: Ref<Person>]
  /// The names and abbreviations that texts mention.
  let mentionTable: MentionTable
  /// The organisations by every name.
  let organisationNames: [NameKey: Ref<Organisation>]
  /// The themes by id, title and alias.
  let themeNames: [NameKey: Ref<Theme>]
  /// The meetings of a certain full date, by that date.
  let meetingsByDate: [CalendarDate: [Ref<Meeting>]]
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
