public import Diagnostics
public import Records

/// The index of all documents, cut into files small enough that a query needs few and short ones.
public struct SearchIndex: Sendable {
  /// How many documents there are.
  public let documentCount: Int
  /// The files; their contents are made when they are asked for.
  public let files: [IndexFile]
  /// What the files of keys begin with, in order; the name of each is `w`, this, `.bin`.
  public let keyStarts: [String]
  /// What the files of words read from their ends begin with, likewise; empty for a small index, whose one file of keys holds
  /// all words anyhow.
  public let endingStarts: [String]
  /// The words that stand in most documents, the most common one first: what short beginnings of words are completed to.
  public let commonWords: [String]
  /// Whether a word's documents are also those of compounds that end with it.
  public let joinsWords: Bool

  private let parts: [IndexPart]
  private let bases: [Int]
  private let table: KeyTable
  private let names: NameBook
  /// The words that others may be misspellings of, in the order of their letters from the end.
  private let endings: [Int]
  /// The short ones of them, in the order of their letters.
  private let shortWords: [Int]
  private let grade = Grade()

  /// A stem in as many documents has its postings in a file of its own.
  private static let ownFileFrequency = 512
  /// A word in fewer documents is nobody's correction in a large index.
  private static let leastFrequency = 2
  private static let commonCount = 300
  /// A wrong letter in a word of no more bytes than this leaves too little before and behind it to find its neighbours by.
  private static let shortLength = 6
  private static let shortCount = 4_000

  /// The index of all parts.
  ///
  /// - Parameters:
  ///   - parts: each with the documents behind those of the one before.
  ///   - language: whose endings are taken off.
  public init(_ parts: [IndexPart], language: LanguageCode, names: NameBook) {
    self.parts = parts
    self.names = names
    joinsWords = language.joinsWords
    var bases: [Int] = []
    var count = 0
    for part in parts {
      bases.append(count)
      count += part.lengths.count
    }
    self.bases = bases
    documentCount = count
    let table = KeyTable(parts, language: language, names: names)
    self.table = table

    let sizes = Self.sizes(of: table, names: names)
    let runs = ShardCutter.runs(sizes: sizes) { place, depth in
      let key = table.keys[table.order[place]]
      return depth < key.count ? key[key.startIndex + depth] : nil
    }
    keyStarts = runs.map { String(decoding: $0.start, as: UTF8.self) }
    var files = runs.map { IndexFile("w", $0.start, .keys($0.range)) }
    for key in table.order where Self.hasOwnFile(key, in: table) {
      files.append(IndexFile("l", table.keys[key], .postings(key: key)))
    }
    commonWords = Self.commonWords(of: table)
    endings = runs.count > 1 ? Self.endings(of: table, names: names) : []
    let endings = endings
    let endingRuns =
      endings.isEmpty
      ? []
      : ShardCutter.runs(sizes: endings.map { table.keys.length(of: $0) / 2 + 3 }) { place, depth in
        let key = table.keys[endings[place]]
        return depth < key.count ? key[key.endIndex - 1 - depth] : nil
      }
    endingStarts = endingRuns.map { String(decoding: $0.start, as: UTF8.self) }
    files += endingRuns.map { IndexFile("r", $0.start, .endings($0.range)) }
    shortWords = Self.shortWords(among: endings, in: table)
    if !endings.isEmpty { files.append(IndexFile("s", [], .shortWords)) }
    self.files = files
  }

  /// The bytes of a file. Any thread may ask, in any order; the answer is always the same.
  public func contents(of file: IndexFile) -> [UInt8] { contents(of: file) { list(of: $0) } }

  /// A digest of all that the bytes of a file are made from: as long as it stays the same, so do they. It takes a small part of
  /// the time that they take.
  public func digest(of file: IndexFile) -> ContentDigest {
    ContentDigest(of: contents(of: file) { fingerprint(of: $0) })
  }

  /// - Parameter list: what stands for the postings of a key.
  private func contents(of file: IndexFile, list: (Int) -> [UInt8]) -> [UInt8] {
    switch file.kind {
    case .postings(let key): return list(key)
    case .keys(let range):
      var writer = KeyWriter()
      for key in table.order[range] {
        let frequency = table.frequencies[key]
        writer.append(
          table.keys[key], stem: table.stems[key] < 0 ? nil : table.keys[Int(table.stems[key])],
          frequency: Int(table.wordFrequencies[key]),
          postings: frequency == 0 ? .none : Self.hasOwnFile(key, in: table) ? .elsewhere : .here(list(key)),
          names: names.list(of: table.keys[key]) ?? table.stemNames[Array(table.keys[key])])
      }
      return writer.bytes
    case .endings(let range):
      var writer = KeyWriter()
      for key in endings[range] {
        writer.append(table.keys[key].reversed(), frequency: Int(table.wordFrequencies[key]))
      }
      return writer.bytes
    case .shortWords:
      var writer = KeyWriter()
      for key in shortWords { writer.append(table.keys[key], frequency: Int(table.wordFrequencies[key])) }
      return writer.bytes
    }
  }

  /// Tells the postings of a stem or a mark from others, whichever of its forms comes first.
  private func fingerprint(of key: Int) -> [UInt8] {
    let sum = table.sources(of: key).reduce(into: UInt64(0)) { sum, source in
      let part = Int(source.part)
      let place = UInt64(truncatingIfNeeded: bases[part] << 1 | (source.isCompound ? 1 : 0)).stirred
      sum &+= (parts[part].postings.fingerprint(of: Int(source.word)) &+ place).stirred
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
  }

  /// The postings of a stem or a mark.
  private func list(of key: Int) -> [UInt8] {
    let postings = postings(of: table.sources(of: key).filter { !$0.isCompound })
    if table.isMark(key) { return PostingList.plain(postings) }
    let compounds = self.postings(of: table.sources(of: key).filter(\.isCompound))
    if compounds.isEmpty { return PostingList.graded(postings, lengths: { length(of: $0) }, grade: grade) }
    return PostingList.graded(postings, compounds: compounds, lengths: { length(of: $0) }, grade: grade)
  }

  private func postings(of sources: [KeyTable.Source]) -> [Posting] {
    var postings: [Posting] = []
    for source in sources {
      let part = Int(source.part)
      parts[part].postings.append(of: Int(source.word), base: bases[part], to: &postings)
    }
    if sources.count > 1 { postings.merge() }
    return postings
  }

  private func length(of document: Int) -> UInt8 {
    let part = (bases.lastIndex { $0 <= document }) ?? 0
    return parts[part].lengths[document - bases[part]]
  }

  // MARK: Cutting

  private static func hasOwnFile(_ key: Int, in table: KeyTable) -> Bool {
    table.frequencies[key] >= ownFileFrequency
  }

  /// About how many bytes each key takes, in the order of keys.
  private static func sizes(of table: KeyTable, names: NameBook) -> [Int] {
    table.order.map { key in
      let frequency = hasOwnFile(key, in: table) ? 0 : Int(table.frequencies[key])
      return table.keys.length(of: key) / 2 + 6 + (frequency > 0 ? 4 + frequency * 3 / 2 : 0)
    }
  }

  private static func commonWords(of table: KeyTable) -> [String] {
    let words = table.order.filter { key in
      table.wordFrequencies[key] > 0 && table.keys.length(of: key) > 2
        && table.keys[key].first.map { $0 >= 0x61 } ?? false
    }
    return words.map { ($0, table.wordFrequencies[$0]) }.enumerated().sorted { left, right in
      (right.element.1, left.offset) < (left.element.1, right.offset)
    }.prefix(commonCount).map { String(decoding: table.keys[$0.element.0], as: UTF8.self) }
  }

  private static func endings(of table: KeyTable, names: NameBook) -> [Int] {
    table.keys.numbersFromEnds { key in
      table.keys.length(of: key) > 3
        && (table.wordFrequencies[key] >= leastFrequency || names.entries[Array(table.keys[key])] != nil)
    }
  }

  private static func shortWords(among words: [Int], in table: KeyTable) -> [Int] {
    var isShort = [Bool](repeating: false, count: table.keys.count)
    let short = words.filter { table.keys.length(of: $0) <= shortLength }
    // Of words that are equally common the first in the order of keys, which no number of another key tells.
    let common =
      short.count <= shortCount
      ? short
      : short.sorted { left, right in
        let (one, other) = (table.wordFrequencies[left], table.wordFrequencies[right])
        return one != other ? one > other : table.keys[left].lexicographicallyPrecedes(table.keys[right])
      }
    for key in common.prefix(shortCount) { isShort[key] = true }
    return table.order.filter { isShort[$0] }
  }
}
