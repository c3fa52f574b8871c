/// A participant as the front matter takes it: a line, or a mapping where a line would be read otherwise.
struct ParticipantDraft {
  /// The line; for a mapping what the source says.
  var line: String
  /// The keys of a mapping and their values, in order; empty for a line.
  var mapping: [(key: String, value: String)] = []
  /// The name in it; empty for a vacant seat.
  var name: String
  /// Whether the line says that somebody was absent.
  var isAbsent = false
}
