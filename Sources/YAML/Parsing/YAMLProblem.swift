/// What libyaml says when it cannot go on.
struct YAMLProblem: Error {
  /// What it found, e.g. `mapping values are not allowed in this context`.
  let problem: String
  /// What it was doing, e.g. `while scanning a simple key`.
  let context: String
  let mark: YAMLMark
  /// Where the thing began that it was doing.
  let contextMark: YAMLMark
}
