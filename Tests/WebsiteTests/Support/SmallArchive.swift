import Archive
import Diagnostics
import Minutes
import TemplateEngine
import Testing

@testable import Website

/// A content folder in a test's own words, read by the real readers and turned into pages.
struct SmallArchive {
  let context: SiteContext
  let plan: SitePlan
  /// What the search knows of each meeting.
  let sheets: [MeetingSheet]
  /// The facts of each meeting as they were linked.
  let facts: [MeetingFacts]
  /// What the readers and the linking said.
  let diagnostics: [Diagnostic]

  /// - Parameter texts: files by path. `site.yml`, the cluster `nord` and the theme `forebyggelse` are there where the test
  ///   says nothing else.
  init(
    _ texts: [String: String] = [:], language: LanguageCode = .da, url: String = "https://example.org/referater",
    assets: [String] = [], templates overrides: [SourceFile] = [], sitemapLimit: Int = Sitemap.limit,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let standard = [
      "site.yml": "title: Referater\nurl: \(url)\nlanguage: \(language.rawValue)\n", "clusters/nord.md": Self.nord,
      "themes/forebyggelse.md": "---\ntitle: Forebyggelse\n---\n",
    ]
    let texts = standard.merging(texts) { $1 }
    var documents = ContentDocuments(root: "content")
    var diagnostics: [Diagnostic] = []
    var sources: [String: SourceFile] = [:]
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard path.hasSuffix(".md") || path.hasSuffix(".yml") else { continue }
      let file = SourceFile(path: path, root: "content", bytes: Array(text.utf8))
      sources[path] = file
      let (document, faults) = DocumentReader(language: .of(language)).read(file)
      diagnostics += faults
      if let document { documents.add(document) }
    }
    let site = try #require(documents.site, sourceLocation: sourceLocation)
    let (registry, faults) = Registry.make(from: documents, site: site, includesDrafts: true)
    diagnostics += faults
    let templates = try #require(SiteTemplates.load(overrides: overrides, language: .of(language)).templates)
    let files = ContentFiles(texts.map { ($0.key, $0.value.utf8.count) })
    let renderer = SiteRenderer(registry: registry, templates: templates, files: files)

    var facts: [MeetingFacts] = []
    var meetings: [RenderedMeeting] = []
    for (index, meeting) in registry.meetings.enumerated() {
      let file = try #require(sources[meeting.document.path])
      let agenda = AgendaReader(language: registry.language).read(
        file, body: meeting.document.text, isPerson: { registry.isPerson($0, in: Ref(index)) },
        reportingTo: &diagnostics)
      let (linked, faults) = registry.link(
        try #require(agenda), of: Ref(index), files: files, displayPath: file.displayPath)
      diagnostics += faults
      facts.append(linked.facts)
      meetings.append(renderer.render(linked))
    }
    func rendered(_ text: TextDocument, _ path: String) -> RenderedText {
      let (linked, faults) = registry.link(text, path: path, files: files, displayPath: "content/" + path)
      diagnostics += faults
      return renderer.render(linked)
    }
    var persons: [Ref<Person>: RenderedText] = [:]
    for document in documents.persons {
      guard case .person(let person)? = registry.entityOfPath[document.path] else { continue }
      persons[person] = rendered(document.text, document.path)
    }
    let texted = SiteTexts(
      clusters: registry.clusters.compactMap { cluster in
        documents.clusters.first { $0.path == cluster.path }.map { rendered($0.text, $0.path) }
      },
      themes: registry.themes.compactMap { theme in
        documents.themes.first { $0.path == theme.path }.map { rendered($0.text, $0.path) }
      },
      pages: registry.pages.compactMap { page in
        documents.pages.first { $0.path == page.path }.map { rendered($0.text, $0.path) }
      }, persons: persons)
    let searched = zip(facts, meetings).map { renderer.searched($0, $1) }
    sheets = searched.map(\.sheet)
    self.facts = facts
    let archive = Archive(registry: registry, facts: facts)
    let meetingTexts = MeetingTexts(
      files: meetings.map(\.files), html: { [meetings] in meetings[$0] }, passages: { searched[$0].passages })
    context = SiteContext(archive: archive, meetings: meetingTexts, texts: texted, renderer: renderer)
    plan = SitePlan(
      archive: archive, meetings: meetingTexts, texts: texted, renderer: renderer, assets: assets,
      sitemapLimit: sitemapLimit, displayPath: { "content/" + $0 })
    self.diagnostics = diagnostics
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
    ---
    """

  /// A meeting's file; `more` are further lines of its front matter.
  static func meeting(_ date: String, body: String = "faglig", _ more: String = "", text: String = "") -> String {
    "---\ncluster: nord\nbody: \(body)\ndate: \(date)\n\(more)\n---\n\(text)\n"
  }

  /// An archive of one meeting with a text.
  static func of(_ text: String, _ more: String = "", files: [String: String] = [:], language: LanguageCode = .da)
    throws
    -> SmallArchive
  {
    var texts = files
    texts["meetings/m.md"] = meeting("2022-08-26", more, text: text)
    return try SmallArchive(texts, language: language)
  }

  /// What the search knows of some of the meetings.
  func part(_ meetings: Range<Int>) -> SearchPart { SearchPart(meetings) { sheets[$0] } }

  /// A meeting as the search reads it.
  func searched(_ meeting: Ref<Meeting>) throws -> SearchedMeeting {
    SearchedMeeting(
      registry: context.registry, facts: facts[meeting.index],
      rendered: try context.meetings[meeting.index], hidesNames: context.hidesNames)
  }

  // MARK: Looking at it

  /// The page of a file of the output folder.
  func page(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let index = try #require(plan.paths.firstIndex(of: path), "\(plan.paths)", sourceLocation: sourceLocation)
    guard case .bytes(let bytes) = try plan.contents(at: index) else {
      Issue.record("\(path) is a copy", sourceLocation: sourceLocation)
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first item's HTML, all sections in a row.
  func item(_ place: Int = 0, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let meeting = try context.meetings[0]
    try #require(place < meeting.items.count, sourceLocation: sourceLocation)
    return meeting.items[place].parts.map { part in
      switch part {
      case .section(_, _, let html): html.description
      case .subitem(let item): "<\(item.anchor)>"
      }
    }.joined()
  }

  /// The meeting's page model at a path.
  func meeting(_ path: String = "meetings/m.md", sourceLocation: SourceLocation = #_sourceLocation) throws
    -> MeetingPage
  {
    try MeetingPage(try reference(path, sourceLocation: sourceLocation), in: context)
  }

  func reference(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Ref<Meeting> {
    let found = context.registry.meetings.firstIndex { $0.document.path == path }
    return Ref(try #require(found, sourceLocation: sourceLocation))
  }

  /// The standard cluster's second body.
  var faglig: Ref<Body> { Ref(context.registry.bodies.firstIndex { $0.id == "faglig" } ?? 0) }

  func person(_ id: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Ref<Person> {
    Ref(try #require(context.registry.persons.firstIndex { $0.id == id }, sourceLocation: sourceLocation))
  }

  /// All pages but some, as one text: what must not stand anywhere else.
  func pages(but excluded: String...) throws -> String {
    try plan.paths.filter { $0.hasSuffix(".html") && !excluded.contains($0) }.map { try page($0) }.joined()
  }
}

extension [RunModel] {
  /// The row as it reads.
  var read: String { map { $0.before + $0.text }.joined() }
}
