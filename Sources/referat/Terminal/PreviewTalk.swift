import Building
import Diagnostics
import Preview
import Synchronization

/// What `serve` says: the address, then a line for each build, and faults when they have changed.
final class PreviewTalk: Sendable {
  private let console: Console
  private let opensBrowser: Bool
  /// What was said of faults last, so that the same ones are not told again on every save.
  private let lastFaults = Mutex<[String]>([])

  init(_ console: Console, opensBrowser: Bool) {
    self.console = console
    self.opensBrowser = opensBrowser
  }

  /// Says what has happened.
  func tell(_ news: PreviewNews) {
    switch news {
    case .serving(let address, let language):
      console.print(address)
      if opensBrowser, !SystemBrowser.open(address) { console.say(.noBrowser, in: language) }
    case .progress(let progress, let start): console.show(progress, since: start)
    case .built(let report, let changed, let duration):
      let printer = DiagnosticPrinter(format: .json, language: report.language)
      let faults = report.diagnostics.map { printer.lines(for: $0, sourceLine: nil) }
      let areNew = lastFaults.withLock { last in
        defer { last = faults }
        return last != faults
      }
      if areNew { console.show(report.diagnostics, in: report.language) }
      let pages = report.outcome == .checked ? report.counts?.pages : nil
      console.say(
        .previewed(
          after: changed, pages: pages, faults: FaultCounts(report.diagnostics, strict: false),
          hundredths: duration.hundredths), in: report.language)
    }
  }
}
