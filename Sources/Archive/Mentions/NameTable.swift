/// Names and abbreviations by the hash of their first word: one look-up at a word of a text finds those that begin
/// there.
struct NameTable: Sendable {
  /// A name or an abbreviation that a text may mention.
  struct Candidate: Sendable {
    /// Where its bytes stand in the table's text; a blank in them stands for any blanks.
    let text: Range<Int>
    let form: Form
    let meaning: Meaning
  }

  /// How much of a name a candidate is.
  enum Form: Sendable {
    /// A name of several words, in full.
    case full
    /// A first name, or a name of one word.
    case short
    /// A first name that is an ordinary word as well.
    case word
  }

  /// What a candidate means.
  enum Meaning: Sendable {
    case person(Ref<Person>)
    /// A name of namesakes, whom a meeting tells apart or nobody. No shorter name within it counts.
    case nobody
    /// A place in the lists of those who bear the name.
    case several(Int)
    case glossary(Ref<GlossaryEntry>)
  }

  /// The candidates, those of one hash side by side, longer ones first.
  let candidates: [Candidate]
  private let text: [UInt8]
  private let words: WordTable

  /// - Parameters:
  ///   - entries: the candidates, each with the hash of its first word; no two of the same bytes.
  ///   - text: the bytes of all of them.
  init(_ entries: [(hash: UInt64, candidate: Candidate)], text: [UInt8]) {
    let sorted = entries.sorted { left, right in
      if left.hash != right.hash { return left.hash < right.hash }
      let (first, second) = (left.candidate.text, right.candidate.text)
      return first.count == second.count ? first.lowerBound < second.lowerBound : first.count > second.count
    }
    candidates = sorted.map(\.candidate)
    words = WordTable(sorted.map(\.hash))
    self.text = text
  }

  /// The longest candidate that stands at a place, and where it ends.
  ///
  /// - Parameters:
  ///   - hash: that of the word at the place.
  ///   - end: where a candidate ends whose bytes end at a byte, with an ending that may follow; nil where the word goes
  ///     on.
  @inline(__always)
  func match(
    _ hash: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: (Candidate, Int) -> Int?
  ) -> (candidate: Candidate, nameEnd: Int, end: Int)? {
    for place in words.entries(of: hash) {
      let candidate = candidates[place]
      let nameEnd = text.withUnsafeBufferPointer { bytes.end(of: $0, candidate.text, at: start) }
      guard let nameEnd, let end = end(candidate, nameEnd) else { continue }
      return (candidate, nameEnd, end)
    }
    return nil
  }

  /// What a name means that stands by itself.
  func meaning(of name: String) -> Meaning? {
    var copy = name
    return copy.withUTF8 { bytes in
      let word = bytes.wordEnd(from: 0)
      let found = match(WordHash.of(bytes[..<word]), in: bytes, at: 0) { $1 == bytes.count ? $1 : nil }
      return found?.candidate.meaning
    }
  }

  /// Whether a name begins with a byte, for each byte.
  var firstBytes: [Bool] {
    var result = Array(repeating: false, count: 256)
    for candidate in candidates where !candidate.text.isEmpty { result[Int(text[candidate.text.lowerBound])] = true }
    return result
  }
}
