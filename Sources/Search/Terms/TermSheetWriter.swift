/// Reads documents into a ``TermSheet``.
public struct TermSheetWriter: Sendable {
  /// Begins with the words that are not counted, so that one look-up tells both.
  private var words: WordList
  private let ignored: Int
  /// What each word counts in the document at hand.
  private var weights: [UInt8] = []
  /// The words of the document at hand, in the order of their coming.
  private var touched: [Int] = []
  private var length = 0
  private var documents: [TermSheet.Document] = []
  private var entries: [TermSheet.Entry] = []

  /// A writer for one sheet.
  ///
  /// - Parameter ignoredWords: words that stand in every text and so find nothing.
  public init(ignoring ignoredWords: WordSet) {
    words = ignoredWords.list
    ignored = words.count
    weights = Array(repeating: 0, count: ignored)
  }

  /// Adds running text.
  ///
  /// - Parameter weight: how much each word of it counts.
  public mutating func add(_ text: some Collection<UInt8>, weight: UInt8) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { add($0, weight: weight) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { add($0, weight: weight) } }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, weight: UInt8) {
    Words.forEach(in: text) { word in
      // One letter or digit alone tells nothing.
      guard word.count > 1 else { return }
      let number = words.number(of: word)
      guard number >= ignored else { return }
      length += 1
      count(number, weight)
    }
  }

  /// Adds a mark that documents are filtered by; it is no word of any text.
  public mutating func add(_ mark: Mark) {
    count(words.number(of: mark.key), 1)
  }

  private mutating func count(_ number: Int, _ weight: UInt8) {
    while number >= weights.count { weights.append(0) }
    if weights[number] == 0 { touched.append(number) }
    weights[number] = min(TermSheet.heaviest, weights[number] + min(weight, TermSheet.heaviest))
  }

  /// Ends the document at hand.
  public mutating func endDocument() {
    for number in touched {
      entries.append(TermSheet.Entry(word: number - ignored, weight: weights[number]))
      weights[number] = 0
    }
    touched.removeAll(keepingCapacity: true)
    documents.append(
      TermSheet.Document(length: UInt8(truncatingIfNeeded: min(255, length / 4)), end: entries.count))
    length = 0
  }

  /// The sheet of all documents that have been ended.
  public consuming func finish() -> TermSheet {
    let (bytes, ends) = words.packed(from: ignored)
    return TermSheet(words: bytes, ends: ends, documents: documents, entries: entries)
  }
}
