/// Distinct words, each with a number: 0 for the first that came, and so on.
struct WordList: Sendable {
  /// The words, one behind the other.
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Open addressing; the number of a word plus 1, 0 for an empty slot.
  private var slots: [UInt32]

  /// No words yet, and room for some.
  init(room: Int = 64) {
    var capacity = 64
    while capacity < room * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
  }

  /// How many words there are.
  var count: Int { ends.count }

  /// The bytes of a word.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

  /// Calls a function with the bytes of a word.
  func withBytes<Result>(of number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = range(of: number)
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// How long a word is.
  func length(of number: Int) -> Int { range(of: number).count }

  /// The words from a number on, one behind the other, and where each ends.
  func packed(from first: Int) -> (bytes: [UInt8], ends: [UInt32]) {
    let start = first == 0 ? 0 : ends[first - 1]
    return (Array(bytes[Int(start)...]), ends[first...].map { $0 - start })
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// The number of a word, a new one where it has none yet.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(word)
    var place = Int(hash) & (slots.count - 1)
    while slots[place] != 0 {
      let number = Int(slots[place]) - 1
      if hashes[number] == hash, isEqual(number, word) { return number }
      place = (place + 1) & (slots.count - 1)
    }
    let number = ends.count
    bytes.append(contentsOf: word)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    hashes.append(hash)
    slots[place] = UInt32(truncatingIfNeeded: number + 1)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a word, a new one where it has none yet.
  mutating func number(of word: [UInt8]) -> Int {
    word.withUnsafeBufferPointer { number(of: $0) }
  }

  /// Whether the list has a word.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let hash = Self.hash(word)
    var place = Int(hash) & (slots.count - 1)
    while slots[place] != 0 {
      let number = Int(slots[place]) - 1
      if hashes[number] == hash, isEqual(number, word) { return true }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }

  private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == word.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<word.count where bytes[range.lowerBound + offset] != word[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in hashes.indices {
      var place = Int(hashes[number]) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = UInt32(truncatingIfNeeded: number + 1)
    }
  }

  /// FNV-1a, its upper half stirred into the lower one, which the slots are chosen by.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
