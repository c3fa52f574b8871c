/// How diagnostics are written out: for people, for machines, for a code host's annotations.
public enum DiagnosticFormat: String, CaseIterable, Sendable {
  case text
  case json
  case github
}
