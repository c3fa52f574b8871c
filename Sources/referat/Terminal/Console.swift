import Building
import Diagnostics
import Glibc
import Synchronization

/// What a command says: faults, a line at the end, and on a terminal how far it has come.
///
/// Text for people goes to standard error, but for the last line of a run that went well; lines for machines go to standard
/// output, alone.
final class Console: Sendable {
  private let quiet: Bool
  private let verbose: Bool
  private let format: DiagnosticFormat
  private let isTerminal: Bool
  private let progressLine = Mutex(ProgressLine())

  convenience init(_ talk: TalkOptions) {
    self.init(quiet: talk.quiet, verbose: talk.verbose, format: talk.format)
  }

  init(quiet: Bool = false, verbose: Bool = false, format: DiagnosticFormat = .text) {
    self.quiet = quiet
    self.verbose = verbose
    self.format = format
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  /// A sentence by the way.
  func say(_ sentence: Announcement, in language: LanguageCode) {
    guard !quiet else { return }
    clearProgress()
    write(sentence.text(in: language) + "\n", to: STDERR_FILENO)
  }

  /// How far a run has come, on a terminal and after a second.
  func show(_ progress: BuildProgress, since start: ContinuousClock.Instant) {
    guard isTerminal, !quiet else { return }
    let now = ContinuousClock.now
    guard start.duration(to: now) > .seconds(1) else { return }
    progressLine.withLock { line in
      if let text = line.next(progress, at: now) { write("\r\u{1B}[K" + text, to: STDERR_FILENO) }
    }
  }

  /// All that a run has to say at its end.
  ///
  /// - Parameter review: of a check the page that it closes with; to people advice is told there and nowhere else.
  func show(
    _ report: BuildReport, strict: Bool, output: String?, review: Review.Extent? = nil, after duration: Duration
  ) {
    let told = format == .text ? report.diagnostics.filter { $0.severity != .advice } : report.diagnostics
    show(told, in: report.language, strict: strict)
    guard !quiet else { return }
    let summary = Summary(report, strict: strict, output: output, after: duration)
    let isGood = report.outcome != .refused && report.outcome != .cancelled && report.outcome != .misused
    let isRead = report.outcome == .checked || report.outcome == .refused
    let page = review.map { isRead ? Review(report, strict: strict, extent: $0).text : "" } ?? ""
    write(
      (format == .text ? page : "") + summary.text(verbose: verbose),
      to: isGood && format == .text ? STDOUT_FILENO : STDERR_FILENO)
  }

  /// Faults, each with the line it points at.
  func show(_ diagnostics: [Diagnostic], in language: LanguageCode, strict: Bool = false) {
    clearProgress()
    let printer = DiagnosticPrinter(format: format, language: language, strict: strict)
    var lines = SourceLines(of: diagnostics)
    var text = ""
    for diagnostic in diagnostics {
      text += printer.lines(for: diagnostic, sourceLine: format == .text ? lines.line(of: diagnostic) : nil)
    }
    write(text, to: format == .text ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// A line on standard output.
  func print(_ line: String) {
    clearProgress()
    write(line + "\n", to: STDOUT_FILENO)
  }

  /// What an import made of a source, and what its draft lacks.
  func show(_ summary: ImportSummary, in language: LanguageCode) {
    if !quiet { write(summary.text(in: language), to: format == .text ? STDOUT_FILENO : STDERR_FILENO) }
    show(summary.diagnostics, in: language)
  }

  private func clearProgress() {
    progressLine.withLock { line in
      if line.isShown { write("\r\u{1B}[K", to: STDERR_FILENO) }
      line.isShown = false
    }
  }

  /// Writes all of a text; where nobody listens any more, nothing is left to be said.
  func write(_ text: String, to stream: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(stream, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        written += count
      }
    }
  }
}
