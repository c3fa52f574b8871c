import Building
import Diagnostics

/// The last lines of a run.
struct Summary {
  private let report: BuildReport
  private let strict: Bool
  private let output: String?
  private let hundredths: Int

  init(_ report: BuildReport, strict: Bool, output: String?, after duration: Duration) {
    self.report = report
    self.strict = strict
    self.output = output
    hundredths = duration.hundredths
  }

  /// The lines, each with its line feed; none where the faults say it all.
  func text(verbose: Bool) -> String {
    let words = Words(report.language)
    let faults = FaultCounts(report.diagnostics, strict: strict)
    let ending = "; \(words.sentence(faults)); \(words.seconds(hundredths))."
    var lines: [String] = []
    switch report.outcome {
    case .published(let files):
      lines.append(
        say(.published(pages: report.counts?.pages ?? 0, output: output ?? "", files: files)) + ending)
    case .checked:
      let counts = report.counts
      lines.append(
        say(.checked(pages: counts?.pages ?? 0, meetings: counts?.meetings ?? 0, persons: counts?.persons ?? 0))
          + ending)
    case .refused: lines.append(say(.refused(faults: faults, output: output)))
    case .cancelled: lines.append(say(.cancelled(output: output)))
    case .misused: break
    }
    if verbose {
      lines += report.times.map { say(.stage($0.stage, hundredths: $0.duration.hundredths)) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func say(_ announcement: Announcement) -> String { announcement.text(in: report.language) }
}

extension Duration {
  /// The duration in whole hundredths of a second.
  var hundredths: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 100 + Int(attoseconds / 10_000_000_000_000_000)
  }
}
