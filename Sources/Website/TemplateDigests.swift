import Records
import TemplateEngine

/// Of each page's template a digest of its text and the texts of all that it includes.
struct TemplateDigests: Sendable {
  private let digests: [String: ContentDigest]
  /// Of all files that templates are read from.
  let all: ContentDigest

  /// - Parameter files: the bytes of every file of the templates folder, by name.
  init(_ library: TemplateLibrary, files: [String: [UInt8]]) {
    func digest(of names: some Sequence<String>) -> ContentDigest {
      var writer = RecordWriter()
      for name in names.sorted() {
        writer.write(name)
        writer.write(files[name] ?? [])
      }
      return ContentDigest(of: writer.bytes)
    }
    digests = Dictionary(
      uniqueKeysWithValues: library.names.map { name in
        (name, digest(of: library.inclusions(of: name).map { $0 + SiteTemplates.suffix }))
      })
    all = digest(of: files.keys)
  }

  /// The digest of a template; that of all where there is none of the name.
  subscript(name: String) -> ContentDigest { digests[name] ?? all }
}

extension PlannedFile.Kind {
  /// The template that shows it; nil for what no template shows.
  var template: String? {
    switch self {
    case .home: "home"
    case .clusterIndex: "cluster-index"
    case .cluster, .clusterPart: "cluster"
    case .body, .bodyPart: "body"
    case .meetingIndex, .meetingIndexPart: "meeting-index"
    case .meeting: "meeting"
    case .personIndex, .personLetter: "person-index"
    case .person, .personPart: "person"
    case .themeIndex: "theme-index"
    case .theme, .themePart: "theme"
    case .organisationIndex: "organisation-index"
    case .organisation, .organisationPart: "organisation"
    case .decisions: "decisions"
    case .actions: "actions"
    case .glossary: "glossary"
    case .page: "page"
    case .search: "search"
    case .notFound: "not-found"
    case .statement: "was"
    case .redirect: "redirect"
    case .dataPage: "data"
    case .searchScript, .searchFile, .feed, .calendar, .sitemap, .robots, .redirects, .data, .dataSchema, .copyScript,
      .copy:
      nil
    }
  }
}
