import Building
import Diagnostics

/// The line on a terminal that tells how far a run has come: drawn over itself, ten times a second at most.
struct ProgressLine {
  /// Whether the terminal shows it.
  var isShown = false
  private var last: ContinuousClock.Instant?

  /// The text to be shown now; nil where the last one was shown just before.
  mutating func next(_ progress: BuildProgress, at now: ContinuousClock.Instant) -> String? {
    if let last, last.duration(to: now) < .milliseconds(100) { return nil }
    last = now
    isShown = true
    return Announcement.progress(progress.stage, done: progress.done, total: progress.total).text(in: progress.language)
  }
}
