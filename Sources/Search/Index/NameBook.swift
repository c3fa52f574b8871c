/// What a query may mean by name: persons, themes and so on, each with a number in the order given.
public struct NameBook: Sendable {
  /// The names by the words they contain: for each word the entries that bear it, in rising order, and how many words the
  /// shortest name of the entry with this word has.
  private(set) var entries: [[UInt8]: [(number: Int, words: Int)]] = [:]
  /// How many entries there are.
  public private(set) var count = 0
  private let ignored: WordSet

  /// An empty book.
  public init(ignoring ignoredWords: WordSet) {
    ignored = ignoredWords
  }

  /// Adds an entry.
  ///
  /// - Parameter names: every name it is known by.
  public mutating func add(_ names: [String]) {
    var own: [[UInt8]: Int] = [:]
    for name in names {
      var words: Set<[UInt8]> = []
      Array(name.utf8).withUnsafeBufferPointer {
        Words.forEach(in: $0) { word in
          guard word.count > 1, !ignored.list.contains(word) else { return }
          var folded: [UInt8] = []
          Words.appendFolded(word, to: &folded)
          words.insert(folded)
        }
      }
      for word in words { own[word] = min(own[word] ?? .max, words.count) }
    }
    for (word, length) in own { entries[word, default: []].append((count, length)) }
    count += 1
  }

  /// The list of a word's entries, the number of words as grade.
  func list(of word: some Sequence<UInt8>) -> [UInt8]? {
    entries[Array(word)].map { entries in
      PostingList.graded(entries.map { ($0.number, min($0.words, 7)) })
    }
  }
}
