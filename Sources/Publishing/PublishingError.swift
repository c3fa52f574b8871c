public import Diagnostics

/// Why a site was not published. Whatever the case, the output folder is as it was before; only
/// where it had to be renewed in place may some of its files be new already.
public enum PublishingError: Error, Sendable {
  /// Faults that a person can do something about, in a fixed order, at least one.
  case refused([PublishingFault])
  /// What the makers of contents threw, in the order of the paths' indices, at least one.
  case production([any Error])
  /// The caller asked to stop.
  case cancelled

  /// One fault.
  static func refused(_ fault: PublishingFault) -> PublishingError { .refused([fault]) }

  /// Whether there was no room for the files.
  var isNoSpace: Bool {
    guard case .refused(let faults) = self, case .cannotWriteFile(_, let problem)? = faults.first else { return false }
    return [.noSpace, .overQuota, .tooLarge].contains(problem)
  }
}
