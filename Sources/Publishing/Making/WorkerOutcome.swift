import Diagnostics

/// What one worker has to say at the end.
struct WorkerOutcome: Sendable {
  /// What became of a file.
  enum Change: Sendable {
    /// It stayed as it was, but what we remember of it did not fit any more.
    case refreshed
    case written
    case changed
  }

  /// By index of the plan's paths; those that stay as they are, and as they are remembered, are not among them.
  var files: [(index: Int, record: ManifestRecord, change: Change)] = []
  /// Sources that could not be read, by index.
  var faults: [(index: Int, fault: PublishingFault)] = []
  /// What the makers of contents threw, by index.
  var errors: [(index: Int, error: any Error)] = []
  /// What ended the work at once.
  var end: PublishingError?

  /// Takes in what another worker has to say.
  mutating func merge(_ other: WorkerOutcome) {
    files += other.files
    faults += other.faults
    errors += other.errors
    if end == nil { end = other.end }
  }

  /// Why the site cannot be published, if so.
  var failure: PublishingError? {
    if let end { return end }
    if !errors.isEmpty { return .production(errors.sorted { $0.index < $1.index }.map(\.error)) }
    if !faults.isEmpty { return .refused(faults.sorted { $0.index < $1.index }.map(\.fault)) }
    return nil
  }
}
