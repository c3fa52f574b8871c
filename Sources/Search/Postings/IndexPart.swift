/// The index of a run of sheets. Each thread makes one of its own; together they become the ``SearchIndex``.
public struct IndexPart: Sendable {
  private(set) var words = WordList()
  private(set) var postings = PostingPool()
  /// The length of each document, as sheets have it.
  private(set) var lengths: [UInt8] = []

  /// An empty part.
  public init() {}

  /// Adds the documents of a sheet behind those that are there.
  public mutating func add(_ sheet: TermSheet) {
    // All words first: the processor waits for one place of the list while it looks for the next.
    let numbers = sheet.ends.indices.map { word in sheet.withBytes(of: word) { words.number(of: $0) } }
    postings.makeTrails(for: words.count)
    var start = 0
    for document in sheet.documents {
      for entry in sheet.entries[start..<document.end] {
        postings.append(lengths.count, weight: entry.weight, length: document.length, to: numbers[entry.word])
      }
      lengths.append(document.length)
      start = document.end
    }
  }
}
