/// A set of paths of one table, a bit for each.
struct PathSet: Sendable {
  private var words: [UInt64] = []

  init() {}

  init(_ numbers: some Sequence<PathNumber>) {
    formUnion(numbers)
  }

  func contains(_ number: PathNumber) -> Bool {
    let (word, bit) = Self.place(of: number)
    return word < words.count && words[word] & bit != 0
  }

  /// Returns whether it was not there yet.
  @discardableResult
  mutating func insert(_ number: PathNumber) -> Bool {
    let (word, bit) = Self.place(of: number)
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }

  mutating func formUnion(_ numbers: some Sequence<PathNumber>) {
    for number in numbers { insert(number) }
  }

  /// Those that are in it, ascending.
  var numbers: [PathNumber] {
    var result: [PathNumber] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(PathNumber(index: index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }

  private static func place(of number: PathNumber) -> (word: Int, bit: UInt64) {
    (number.index >> 6, 1 << UInt64(number.index & 63))
  }
}
