import Diagnostics
import Minutes

/// Makes the registry out of all documents, step by step; each step adds its faults.
struct RegistryBuilder {
  let documents: ContentDocuments
  let site: SiteDocument
  let language: Language
  let includesDrafts: Bool

  var diagnostics: [Diagnostic] = []
  var organisations: OrganisationIndex
  /// What the headings of groups meant so far.
  var headings: [ExactText: Int?] = [:]
  var persons = PersonIndex()
  var clusters: [Cluster] = []
  var bodies: [BodyDraft] = []
  var clusterPlaces: [String: Int] = [:]
  var themes: [Theme] = []
  var themeNames: [NameKey: Ref<Theme>] = [:]

  /// A body before its meetings are known.
  struct BodyDraft {
    let id: String
    let cluster: Ref<Cluster>
    let names: [BodyName]
    let aliases: [String]
  }

  init(documents: ContentDocuments, site: SiteDocument, includesDrafts: Bool) {
    self.documents = documents
    self.site = site
    self.language = Language.of(site.language)
    self.includesDrafts = includesDrafts
    organisations = OrganisationIndex(roles: RoleWords(language.participants))
  }

  /// A fault about a name at a place of a content file.
  mutating func report(_ fault: IdentityFault, in path: String, at name: Located<String>) {
    diagnostics.append(
      Diagnostic(fault, file: documents.displayPath(path), at: name.position, length: name.value.count))
  }

  /// A fault about a value at a place of a content file.
  mutating func report(_ fault: IdentityFault, in path: String, at position: SourcePosition, length: Int = 1) {
    diagnostics.append(Diagnostic(fault, file: documents.displayPath(path), at: position, length: length))
  }

  mutating func build() -> Registry {
    declareOrganisations()
    declareClusters()
    declareThemes()
    declarePersons()
    let published = documents.meetings.indices.filter { includesDrafts || documents.meetings[$0].status != .draft }
    learnOrganisations(from: published)
    let drafts = enrol(published)
    warnOfNearMisses(in: drafts)
    let glossary = sortedGlossary()
    let pages = sortedPages()
    checkMenu(pages: pages)
    return assemble(drafts, glossary: glossary, pages: pages)
  }
}
