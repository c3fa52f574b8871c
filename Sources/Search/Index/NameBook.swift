/// What a query may mean by name: persons, themes and so on, each with a number in the order given.
public struct NameBook: Sendable {
  /// An entry that bears a word, and how many words the shortest of its names with this word has.
  typealias Bearer = (number: Int, words: Int)

  /// The names by the words they contain, in the form that these are looked up by: the entries of each in rising order.
  private(set) var entries: [[UInt8]: [Bearer]] = [:]
  /// The words of names that are found by their other forms too, each with the letters it is stemmed by.
  private(set) var inflected: [[UInt8]: [UInt8]] = [:]
  /// How many entries there are.
  public private(set) var count = 0
  private let ignored: WordSet

  /// An empty book.
  public init(ignoring ignoredWords: WordSet) {
    ignored = ignoredWords
  }

  /// Adds an entry.
  ///
  /// - Parameters:
  ///   - names: every name it is known by.
  ///   - inflects: whether other forms of its words mean it too. Those of a person's name do not: “Jensen” is no form of “Jens”.
  public mutating func add(_ names: [String], inflects: Bool = false) {
    var own: [[UInt8]: Int] = [:]
    for name in names {
      var words: Set<[UInt8]> = []
      Array(name.utf8).withUnsafeBufferPointer {
        Words.forEach(in: $0) { word in
          guard word.count > 1, !ignored.list.contains(word) else { return }
          var folded: [UInt8] = []
          Words.appendFolded(word, to: &folded)
          if inflects { noteDown(Array(word), as: folded) }
          words.insert(folded)
        }
      }
      for word in words { own[word] = min(own[word] ?? .max, words.count) }
    }
    for (word, length) in own { entries[word, default: []].append((count, length)) }
    if inflects { inflecting.insert(count) }
    count += 1
  }

  /// The entries whose words have other forms.
  private var inflecting: Set<Int> = []

  /// Rules for endings look at æ, ø and å, so a spelling that has them goes first; of several the first in the order of bytes.
  private mutating func noteDown(_ word: [UInt8], as folded: [UInt8]) {
    guard let other = inflected[folded] else { return inflected[folded] = word }
    let isOwn = word.contains(Words.lead)
    let precedes = isOwn == other.contains(Words.lead) ? word.lexicographicallyPrecedes(other) : isOwn
    if precedes { inflected[folded] = word }
  }

  /// The list of a word's entries, the number of words as grade.
  func list(of word: some Sequence<UInt8>) -> [UInt8]? {
    entries[Array(word)].map(Self.list)
  }

  /// For each stem the list of the entries that have any form of it in a name, or a compound that ends with it.
  ///
  /// - Parameter stems: the stem of each word, and behind it those that it ends with.
  func lists(byStems stems: [[UInt8]: [[UInt8]]]) -> [[UInt8]: [UInt8]] {
    var bearers: [[UInt8]: [Int: Int]] = [:]
    for (word, stems) in stems {
      for entry in entries[word, default: []] where inflecting.contains(entry.number) {
        for (place, stem) in stems.enumerated() {
          // A compound counts as one word more, so that a name with the word itself goes before it.
          let words = entry.words + min(place, 1)
          bearers[stem, default: [:]][entry.number] = min(bearers[stem]?[entry.number] ?? .max, words)
        }
      }
    }
    return bearers.mapValues { own in
      Self.list(own.map { (number: $0.key, words: $0.value) }.sorted { $0.number < $1.number })
    }
  }

  private static func list(_ entries: [Bearer]) -> [UInt8] {
    PostingList.graded(entries.map { ($0.number, min($0.words, 7)) })
  }
}
