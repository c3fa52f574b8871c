import Diagnostics

extension [Diagnostic] {
  /// `path:line:column code`, sorted; what tests compare.
  var told: [String] {
    sortedAndUnique(in: .da).map { diagnostic in
      let place = diagnostic.position.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(diagnostic.file)\(place) \(diagnostic.fault.code)"
    }
  }

  /// The Danish messages with their suggestions, sorted.
  var messages: [String] {
    sortedAndUnique(in: .da).map { diagnostic in
      diagnostic.fault.message(in: .da) + (diagnostic.fault.suggestion(in: .da).map { " " + $0 } ?? "")
    }
  }
}
