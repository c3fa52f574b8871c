/// Compares a draft with its source: no word may be lost.
enum LostWords {
  /// The lines of the source, shortened to them, of which words stand nowhere in the draft.
  static func find(in source: [String], draft: String) -> [String] {
    let known = Set(words(of: draft))
    var told: Set<String> = []
    return source.compactMap { line in
      let lost = words(of: line).filter { !known.contains($0) && told.insert($0).inserted }
      return lost.isEmpty ? nil : line
    }
  }

  /// The words of a text without the marks around them and the escapes in them.
  static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).compactMap { word in
      let plain = String(word.filter { $0 != "\\" }).trimming { !$0.isLetter && !$0.isNumber }
      return plain.isEmpty ? nil : plain
    }
  }
}
