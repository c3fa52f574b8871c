/// How much a diagnostic weighs, worst first.
public enum Severity: Int, Comparable, Sendable {
  /// Nothing is published.
  case error
  /// Published all the same; `--strict` makes it an error.
  case warning
  /// Only `check` says it; never mixed up with faults.
  case advice

  /// Worse is less: errors come first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

  /// The word in a message, the same in every language: editors and code hosts look for it.
  public var keyword: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "advice"
    }
  }
}
