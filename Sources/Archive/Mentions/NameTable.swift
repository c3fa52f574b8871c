/// Names and abbreviations by the hash of their first words: a look-up or two at a word of a text find those that begin
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

  /// The candidates, those of one key side by side, longer ones first.
  let candidates: [Candidate]
  private let text: [UInt8]
  /// The candidates by the hash of their first two words, or of their only word.
  private let keys: WordTable
  /// The hashes of the first words of candidates that have more.
  private let openings: WordTable

  /// - Parameters:
  ///   - candidates: no two of the same bytes.
  ///   - text: the bytes of all of them.
  init(_ candidates: [Candidate], text: [UInt8]) {
    var openings: Set<UInt64> = []
    let keyed = text.withUnsafeBufferPointer { bytes in
      candidates.map { candidate in
        let words = WordHash.firstWords(of: bytes, in: candidate.text)
        if words.second != nil { openings.insert(words.first) }
        return (key: words.second ?? words.first, candidate: candidate)
      }
    }
    let sorted = keyed.sorted { left, right in
      if left.key != right.key { return left.key < right.key }
      let (first, second) = (left.candidate.text, right.candidate.text)
      return first.count == second.count ? first.lowerBound < second.lowerBound : first.count > second.count
    }
    self.candidates = sorted.map(\.candidate)
    keys = WordTable(sorted.map(\.key))
    self.openings = WordTable(openings.sorted())
    self.text = text
  }

  /// A candidate that stands in a text.
  struct Match {
    let candidate: Candidate
    /// Where its bytes end.
    let nameEnd: Int
    /// Where it ends with an ending that may follow.
    let end: Int
  }

  /// The longest candidate that stands at a word.
  ///
  /// - Parameters:
  ///   - hash: that of the word.
  ///   - wordEnd: where the word ends; nil where only names of one word can be meant.
  ///   - end: where a candidate ends whose bytes end at a byte; nil where the word goes on.
  @inline(__always)
  func match(
    _ hash: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd: Int?,
    end: (Candidate, Int) -> Int?
  ) -> Match? {
    if let wordEnd, !openings.entries(of: hash).isEmpty, let second = bytes.word(after: wordEnd) {
      var key = hash
      WordHash.add(0x20, to: &key)
      var keyBeforeLast = key
      for index in second {
        keyBeforeLast = key
        WordHash.add(bytes[index], to: &key)
      }
      if let match = match(key: key, in: bytes, at: start, end: end) { return match }
      // The second word may be the name's last, with a genitive s.
      if bytes[second.upperBound - 1] == 0x73, let match = match(key: keyBeforeLast, in: bytes, at: start, end: end) {
        return match
      }
    }
    return match(key: hash, in: bytes, at: start, end: end)
  }

  private func match(
    key: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: (Candidate, Int) -> Int?
  ) -> Match? {
    for place in keys.entries(of: key) {
      let candidate = candidates[place]
      let nameEnd = text.withUnsafeBufferPointer { bytes.end(of: $0, candidate.text, at: start) }
      if let nameEnd, let end = end(candidate, nameEnd) {
        return Match(candidate: candidate, nameEnd: nameEnd, end: end)
      }
    }
    return nil
  }

  /// What a name means that stands by itself.
  func meaning(of name: String) -> Meaning? {
    var copy = name
    return copy.withUTF8 { bytes in
      let word = bytes.wordEnd(from: 0)
      let found = match(WordHash.of(bytes[..<word]), in: bytes, at: 0, wordEnd: word) { $1 == bytes.count ? $1 : nil }
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
