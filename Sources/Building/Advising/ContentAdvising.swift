import Archive
import Diagnostics
import Markdown
import Minutes

/// What a check has to say of content that is in order: each text is looked at once more, on all cores at once, and then all of
/// them together. A build never comes here.
struct ContentAdvising: Sendable {
  private let registry: Registry
  private let reading: ContentReading
  private let reader: AgendaReader
  private let agendas: AgendaAdviser
  private let texts: ContentAdviser
  private let abbreviations: AbbreviationFinder

  init(_ reading: ContentReading, registry: Registry, today: CalendarDate?) {
    self.registry = registry
    self.reading = reading
    let language = registry.language
    reader = AgendaReader(language: language)
    agendas = AgendaAdviser(language: language, today: today, hasThemes: !registry.themes.isEmpty)
    texts = ContentAdviser(language: language)
    abbreviations = AbbreviationFinder(language: language, known: registry.knownAbbreviations)
  }

  /// What one file gives.
  private struct Findings: Sendable {
    let file: String
    var advice: [Diagnostic] = []
    var abbreviations: [Located<String>] = []
  }

  /// All advice, in no order.
  func advise(workers: Int, progress: @escaping @Sendable (Int, Int) -> Void) async -> [Diagnostic] {
    let count = registry.meetings.count
    let meetings = await parallelMap(count, chunk: 8, workers: workers, progress: { progress($0, count) }) {
      look(at: Ref($0))
    }
    let findings = lookAtTexts() + meetings
    return findings.flatMap(\.advice) + adviceOnAbbreviations(findings)
      + registry.adviceOnPersons(in: reading.documents)
  }

  /// A meeting's text; one that cannot be read any more has been reported.
  private func look(at meeting: Ref<Meeting>) -> Findings {
    let document = registry[meeting].document
    let path = reading.documents.displayPath(document.path)
    var findings = Findings(file: path)
    guard let content = try? FileBytes(of: path, expected: reading.stamps[document.path]) else { return findings }
    let file = SourceFile(path: document.path, root: reading.root, bytes: content.bytes)
    var (told, general): ([Diagnostic], [Diagnostic]) = ([], [])
    let isPerson: (String) -> Bool = { registry.isPerson($0, in: meeting) }
    let agenda = reader.read(file, body: document.text, isPerson: isPerson, reportingTo: &told) {
      general = texts.advice(on: $0, displayPath: path)
    }
    guard let agenda else { return findings }
    findings.advice = agendas.advice(on: agenda, of: document, displayPath: path, general: general)
    findings.abbreviations = abbreviations.abbreviations(in: agenda.markdown)
    return findings
  }

  /// The texts of clusters, themes, pages and persons.
  private func lookAtTexts() -> [Findings] {
    let documents = reading.documents
    let all =
      documents.clusters.map { ($0.path, $0.text) } + documents.themes.map { ($0.path, $0.text) }
      + documents.pages.map { ($0.path, $0.text) } + documents.persons.map { ($0.path, $0.text) }
    return all.map { path, text in
      let display = documents.displayPath(path)
      return Findings(
        file: display, advice: texts.advice(on: text.markdown, displayPath: display),
        abbreviations: abbreviations.abbreviations(in: text.markdown))
    }
  }

  /// Each abbreviation once, where it stands in the newest meeting, or in the last text where no meeting has it.
  private func adviceOnAbbreviations(_ findings: [Findings]) -> [Diagnostic] {
    var uses: [String: (count: Int, file: String, position: SourcePosition)] = [:]
    for finding in findings {
      for term in finding.abbreviations {
        uses[term.value] = ((uses[term.value]?.count ?? 0) + 1, finding.file, term.position)
      }
    }
    return uses.map { term, use in
      Diagnostic(
        ContentAdvice.unknownAbbreviation(term, files: use.count), file: use.file, at: use.position, length: term.count)
    }
  }
}
