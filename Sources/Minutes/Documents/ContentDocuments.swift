/// All documents of a content folder.
public struct ContentDocuments: Sendable {
  /// The folder as the user named it, e.g. `content`; empty for none.
  public var root: String
  /// `site.yml`, where it could be read.
  public var site: SiteDocument?
  /// The files below `clusters/`.
  public var clusters: [ClusterDocument] = []
  /// The files below `meetings/`.
  public var meetings: [MeetingDocument] = []
  /// The files below `persons/`.
  public var persons: [PersonDocument] = []
  /// The files below `themes/`.
  public var themes: [ThemeDocument] = []
  /// The files below `pages/`.
  public var pages: [PageDocument] = []
  /// The entries of `organisations.yml`.
  public var organisations: [OrganisationDocument] = []
  /// The entries of `glossary.yml`.
  public var glossary: [GlossaryDocument] = []

  /// The path of the file that describes the site.
  public static let sitePath = "site.yml"
  /// The path of the file of organisations.
  public static let organisationsPath = "organisations.yml"
  /// The path of the file of abbreviations.
  public static let glossaryPath = "glossary.yml"

  /// No documents yet.
  public init(root: String = "content") {
    self.root = root
  }

  /// Takes a document in. The order of the documents is that in which they are added.
  public mutating func add(_ document: Document) {
    switch document {
    case .site(let site): self.site = site
    case .organisations(let entries): organisations = entries
    case .glossary(let entries): glossary = entries
    case .cluster(let cluster): clusters.append(cluster)
    case .meeting(let meeting): meetings.append(meeting)
    case .person(let person): persons.append(person)
    case .theme(let theme): themes.append(theme)
    case .page(let page): pages.append(page)
    }
  }

  /// A path below the folder as messages show it: `content/site.yml`.
  public func displayPath(_ path: String) -> String { root.isEmpty ? path : root + "/" + path }
}
