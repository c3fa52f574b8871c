/// A name in a tag, split at its dots.
struct Name: Sendable {
  /// The name as written.
  let text: String
  /// Its parts; none for `.` itself.
  let parts: [String]
  /// Whether it begins with a dot, and so means the innermost item only.
  let isLocal: Bool
  /// Where it stands.
  let offset: Int

  /// Splits a name; nil if a part is empty.
  init?(_ text: String, offset: Int) {
    self.text = text
    self.offset = offset
    isLocal = text.hasPrefix(".")
    let dotted = isLocal ? text.dropFirst() : text[...]
    parts = dotted.isEmpty ? [] : dotted.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if text.isEmpty || parts.contains("") { return nil }
  }

  /// Where one of the parts stands.
  func offset(ofPart index: Int) -> Int {
    parts[..<index].reduce(offset + (isLocal ? 1 : 0)) { $0 + $1.utf8.count + 1 }
  }
}
