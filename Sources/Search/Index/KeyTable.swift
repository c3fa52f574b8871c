/// Every key of the index, merged from all parts: the words, their stems and the marks, and where the postings of each lie.
struct KeyTable: Sendable {
  /// Where postings of a key lie: in which part, under which of its words.
  struct Source: Sendable {
    let part: Int32
    let word: Int32
    /// Whether the word is not a form of the key, but a compound that ends with it.
    var isCompound = false
  }

  /// The keys in no order.
  let keys: WordList
  /// The numbers of the keys in the order of their bytes.
  let order: [Int]
  /// For each key that is a word, the key of its stem; -1 for the others.
  let stems: [Int32]
  /// How many documents each key that is a word stands in itself.
  let wordFrequencies: [UInt32]
  /// In how many documents the words of each key stand that is a stem, compounds that end with it among them, or how many bear
  /// the mark; 0 for the others. A document with two forms of a word counts twice.
  let frequencies: [UInt32]
  /// The lists of names by the keys that stand for a stem of their words.
  let stemNames: [[UInt8]: [UInt8]]
  private let sources: [Source]
  private let sourceEnds: [UInt32]

  init(
    keys: WordList, stems: [Int32], wordFrequencies: [UInt32], frequencies: [UInt32], stemNames: [[UInt8]: [UInt8]],
    sources: [(key: Int, Source)]
  ) {
    self.keys = keys
    self.stems = stems
    self.wordFrequencies = wordFrequencies
    self.frequencies = frequencies
    self.stemNames = stemNames
    var ends = [UInt32](repeating: 0, count: keys.count)
    for source in sources { ends[source.key] += 1 }
    for key in ends.indices.dropFirst() { ends[key] += ends[key - 1] }
    sourceEnds = ends
    var ordered = [Source](repeating: Source(part: 0, word: 0), count: sources.count)
    for (key, source) in sources.reversed() {
      ends[key] -= 1
      ordered[Int(ends[key])] = source
    }
    self.sources = ordered
    order = Self.order(of: keys)
  }

  /// Where the postings of a key lie.
  func sources(of key: Int) -> ArraySlice<Source> {
    sources[(key == 0 ? 0 : Int(sourceEnds[key - 1]))..<Int(sourceEnds[key])]
  }

  /// Whether a key is a mark and no word.
  func isMark(_ key: Int) -> Bool { keys[key].first == Mark.first }

  private static func order(of keys: WordList) -> [Int] {
    let heads = (0..<keys.count).map { key in
      keys.withBytes(of: key) { bytes in
        (0..<8).reduce(UInt64(0)) { $0 << 8 | ($1 < bytes.count ? UInt64(bytes[$1]) : 0) }
      }
    }
    return heads.indices.sorted { left, right in
      if heads[left] != heads[right] { return heads[left] < heads[right] }
      return keys[left].lexicographicallyPrecedes(keys[right])
    }
  }
}
