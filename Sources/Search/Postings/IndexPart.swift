/// The index of a run of sheets. Each thread makes one of its own; together they become the ``SearchIndex``.
public struct IndexPart: Sendable {
  private(set) var words = WordList(room: 1 << 15)
  private(set) var postings = PostingPool()
  /// The length of each document, as sheets have it.
  private(set) var lengths: [UInt8] = []

  /// An empty part.
  public init() {}

  /// Adds the documents of a sheet behind those that are there.
  public mutating func add(_ sheet: TermSheet) {
    var numbers = [Int](repeating: -1, count: sheet.ends.count)
    var start = 0
    for document in sheet.documents {
      for entry in sheet.entries[start..<document.end] {
        var number = numbers[entry.word]
        if number < 0 {
          number = sheet.withBytes(of: entry.word) { words.number(of: $0) }
          numbers[entry.word] = number
        }
        postings.append(lengths.count, weight: entry.weight, length: document.length, to: number)
      }
      lengths.append(document.length)
      start = document.end
    }
  }
}
