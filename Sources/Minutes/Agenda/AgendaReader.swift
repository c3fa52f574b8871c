public import Diagnostics
public import Markdown

/// Reads the text of a meeting as an agenda: items, sub-items, sections, decisions, actions.
///
/// It needs no other document; who is a known person it is told.
public struct AgendaReader: Sendable {
  private let language: Language
  private let grammar: AgendaGrammar

  /// A reader for a language; one serves for all meetings, in parallel too.
  public init(language: Language) {
    self.language = language
    grammar = AgendaGrammar(language)
  }

  /// Reads the text below a meeting's front matter.
  ///
  /// - Parameters:
  ///   - file: the meeting's file, known to be UTF-8.
  ///   - body: where its text lies.
  ///   - allowedCPR: the texts of the front matter's `allow-cpr`. The text is checked for CPR numbers and contacts here, since
  ///     that of closed items is gone afterwards.
  ///   - isPerson: whether a name is that of a known person, so that `v/ NAME` at the end of a heading is its presenter.
  ///   - look: shown the whole text before what the agenda says by itself is taken out of it.
  /// - Returns: the agenda; nil where the text passes a limit of Markdown, which is then reported.
  public func read(
    _ file: SourceFile, body: TextPart, allowedCPR: [String] = [], isPerson: @escaping (String) -> Bool,
    reportingTo diagnostics: inout [Diagnostic], look: (MarkdownDocument) -> Void = { _ in }
  ) -> Agenda? {
    guard var document = MarkdownDocument(file, body, reportingTo: &diagnostics) else { return nil }
    PrivacyCheck(file, allowedCPR: allowedCPR, findsContacts: true).check(document, reportingTo: &diagnostics)
    TextTables(language: language).read(in: &document, of: file, reportingTo: &diagnostics)
    look(document)
    // Given away, so that taking things out of the tree copies nothing.
    var builder = AgendaBuilder(consume document, file: file, language: language, grammar: grammar, isPerson: isPerson)
    let agenda = builder.build()
    diagnostics += builder.diagnostics
    return agenda
  }
}

extension MarkdownDocument {
  /// Parses a part of a file; nil where it passes a limit, which is then reported.
  public init?(_ file: SourceFile, _ part: TextPart, reportingTo diagnostics: inout [Diagnostic]) {
    do throws(MarkdownError) {
      try self.init(parsing: file.bytes[part.bytes], firstLine: part.firstLine)
    } catch {
      let (fault, line) =
        switch error {
        case .tooDeep(let line): (MarkdownFault.tooDeep(limit: MarkdownDocument.maximumNesting), line)
        case .tooComplex(let line): (MarkdownFault.tooComplex, line)
        case .tooLarge: (MarkdownFault.tooLarge, part.firstLine)
        }
      diagnostics.append(file.diagnostic(fault, at: SourcePosition(line: line, column: 1)))
      return nil
    }
  }
}
