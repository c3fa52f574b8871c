import Diagnostics
import Minutes

/// A file of the content folder read in a test: the document, and what was said about it as `line:column code`.
struct DocumentReading {
  let document: Document?
  let diagnostics: [Diagnostic]

  init(_ path: String, _ text: String, in code: LanguageCode = .da) {
    (document, diagnostics) = DocumentReader(language: .of(code)).read(SourceFile(path: path, bytes: Array(text.utf8)))
  }

  /// A meeting with some lines of front matter besides cluster, body and date, which stand on lines 2 to 4.
  static func meeting(_ lines: String, date: String = "2022-08-26", in code: LanguageCode = .da) -> DocumentReading {
    DocumentReading(
      "meetings/nord/a.md", "---\ncluster: nord\nbody: faglig\ndate: \(date)\n\(lines)\n---\n## 1. A\n", in: code)
  }

  /// What was wrong: `7:3 unreadable-date`.
  var faults: [String] {
    diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.fault.code)" }
  }

  var meeting: MeetingDocument? { if case .meeting(let meeting)? = document { meeting } else { nil } }
  var cluster: ClusterDocument? { if case .cluster(let cluster)? = document { cluster } else { nil } }
  var person: PersonDocument? { if case .person(let person)? = document { person } else { nil } }
  var theme: ThemeDocument? { if case .theme(let theme)? = document { theme } else { nil } }
  var page: PageDocument? { if case .page(let page)? = document { page } else { nil } }
  var site: SiteDocument? { if case .site(let site)? = document { site } else { nil } }
  var organisations: [OrganisationDocument] { if case .organisations(let all)? = document { all } else { [] } }
  var glossary: [GlossaryDocument] { if case .glossary(let all)? = document { all } else { [] } }
}
