import Diagnostics

/// Why a file did not come to be.
enum WorkFailure: Error {
  /// Its source cannot be read: the other files are still looked at, so that all such faults come in one run.
  case source(PublishingFault)
  /// The work as a whole ends.
  case end(PublishingError)
}
