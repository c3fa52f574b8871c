import Archive
import Diagnostics
import Markdown
import Minutes
import Testing

/// A small content folder in the test's own words: texts by path, read by the real readers.
struct SampleSite {
  let registry: Registry
  /// The faults of reading and of the registry.
  let diagnostics: [Diagnostic]
  let files: ContentFiles
  private let sources: [String: SourceFile]
  let documents: ContentDocuments

  /// - Parameter files: texts by path. `site.yml` and the cluster `nord` are there where the test says nothing else.
  init(_ texts: [String: String], language: LanguageCode = .da, drafts: Bool = false) {
    var texts = texts
    texts["site.yml"] =
      texts["site.yml"] ?? "title: Referater\nurl: https://example.org/referater\nlanguage: \(language.rawValue)\n"
    texts["clusters/nord.md"] = texts["clusters/nord.md"] ?? Self.nord
    var documents = ContentDocuments(root: "content")
    var diagnostics: [Diagnostic] = []
    var sources: [String: SourceFile] = [:]
    let reader = DocumentReader(language: .of(language))
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let file = SourceFile(path: path, root: "content", bytes: Array(text.utf8))
      sources[path] = file
      let (document, faults) = reader.read(file)
      diagnostics += faults
      if let document { documents.add(document) }
    }
    let site = documents.site ?? SiteDocument(title: Located("", at: .start), url: Located("", at: .start))
    let (registry, faults) = Registry.make(from: documents, site: site, includesDrafts: drafts)
    self.registry = registry
    self.diagnostics = diagnostics + faults
    self.sources = sources
    self.documents = documents
    files = ContentFiles(texts.map { ($0.key, $0.value.utf8.count) })
  }

  static let nord = """
    ---
    name: Sundhedsklynge Nord
    municipalities: [Hjørring Kommune, Læsø Kommune]
    bodies:
      politisk:
        names: [Politisk Klynge Nord]
      faglig:
        names: [Klyngestyregruppe Nord, { name: Faglig Sundhedsklynge Nord, from: 2022-07-01 }]
        aliases: [Den Faglige Sundhedsklynge]
    ---
    """

  /// The front matter of a meeting of the faglig body; `more` are further lines.
  static func meeting(_ date: String, body: String = "faglig", _ more: String = "", text: String = "") -> String {
    """
    ---
    cluster: nord
    body: \(body)
    date: \(date)
    \(more)
    ---
    \(text)
    """
  }

  // MARK: Linking

  /// A meeting's text with its links.
  func link(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> (LinkedAgenda, [Diagnostic]) {
    let reference = try #require(meeting(path), sourceLocation: sourceLocation)
    let (agenda, diagnostics) = try agenda(path, sourceLocation: sourceLocation)
    let (linked, faults) = registry.link(agenda, of: reference, files: files, displayPath: "content/" + path)
    return (linked, diagnostics + faults)
  }

  /// A meeting's text before and after linking.
  func both(_ path: String) throws -> (Agenda, LinkedAgenda) { (try agenda(path).0, try link(path).0) }

  private func agenda(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> (Agenda, [Diagnostic])
  {
    let reference = try #require(meeting(path), sourceLocation: sourceLocation)
    let file = try #require(sources[path], sourceLocation: sourceLocation)
    var diagnostics: [Diagnostic] = []
    let agenda = AgendaReader(language: registry.language).read(
      file, body: registry[reference].document.text, isPerson: { registry.isPerson($0, in: reference) },
      reportingTo: &diagnostics)
    return (try #require(agenda, sourceLocation: sourceLocation), diagnostics)
  }

  /// The whole archive with all texts linked.
  func archive() throws -> Archive {
    var facts: [MeetingFacts] = []
    for meeting in registry.meetings { facts.append(try link(meeting.document.path).0.facts) }
    return Archive(registry: registry, facts: facts)
  }

  /// The text of a page, theme, person or cluster with its links.
  func linkText(_ path: String) throws -> (LinkedText, [Diagnostic]) {
    let texts =
      documents.pages.map { ($0.path, $0.text) } + documents.themes.map { ($0.path, $0.text) }
      + documents.persons.map { ($0.path, $0.text) } + documents.clusters.map { ($0.path, $0.text) }
    let text = try #require(texts.first { $0.0 == path }).1
    return registry.link(text, path: path, files: files, displayPath: "content/" + path)
  }

  // MARK: Looking up

  func meeting(_ path: String) -> Ref<Meeting>? {
    guard case .meeting(let meeting, _) = registry.entityOfPath[path] else { return nil }
    return meeting
  }

  func person(_ id: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Person {
    try #require(registry.persons.first { $0.id == id }, sourceLocation: sourceLocation)
  }

  func reference(_ id: String) throws -> Ref<Person> {
    Ref(try #require(registry.persons.firstIndex { $0.id == id }))
  }

  /// The participations of the only meeting, or of the one at a path.
  func participations(_ path: String? = nil) throws -> [Participation] {
    let meeting = try #require(path.map { self.meeting($0) } ?? Ref(0))
    return registry[meeting].participations
  }
}
