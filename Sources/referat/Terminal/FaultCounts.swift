import Diagnostics

/// How many faults of each weight there are.
struct FaultCounts {
  let errors: Int
  let warnings: Int
  let advice: Int

  /// Counts; with `strict` warnings are errors.
  init(_ diagnostics: [Diagnostic], strict: Bool) {
    func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
    errors = count(.error) + (strict ? count(.warning) : 0)
    warnings = strict ? 0 : count(.warning)
    advice = count(.advice)
  }
}
