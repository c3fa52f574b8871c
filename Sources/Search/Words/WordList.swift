import Glibc

/// Distinct words, each with a number: 0 for the first that came, and so on.
struct WordList: Sendable {
  /// The words, one behind the other.
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Open addressing: the hash of a word in the upper half, its number plus 1 in the lower one; 0 for an empty slot. A word that
  /// is not the one looked for is passed over without a look at its bytes.
  private var slots: [UInt64]

  /// No words yet, and room for some.
  init(room: Int = 64) {
    var capacity = 64
    while capacity * 3 < room * 4 { capacity *= 2 }
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
    let (found, place) = look(for: word, hash)
    if let found { return found }
    bytes.append(contentsOf: word)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    slots[place] = UInt64(hash) << 32 | UInt64(ends.count)
    if ends.count * 4 > slots.count * 3 { grow() }
    return ends.count - 1
  }

  /// The number of a word, a new one where it has none yet.
  mutating func number(of word: [UInt8]) -> Int {
    word.withUnsafeBufferPointer { number(of: $0) }
  }

  /// Whether the list has a word.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { look(for: word, Self.hash(word)).number != nil }

  /// The number of a word, where it has one, and the slot that it has or would have.
  @inline(__always)
  private func look(for word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> (number: Int?, place: Int) {
    var place = Int(hash) & (slots.count - 1)
    while slots[place] != 0 {
      let number = Int(truncatingIfNeeded: slots[place] & 0xFFFF_FFFF) - 1
      if slots[place] >> 32 == UInt64(hash), isEqual(number, word) { return (number, place) }
      place = (place + 1) & (slots.count - 1)
    }
    return (nil, place)
  }

  private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == word.count, let other = word.baseAddress else { return range.count == word.count }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memcmp($0 + range.lowerBound, other, range.count) == 0 } ?? true
    }
  }

  private mutating func grow() {
    let full = slots
    slots = Array(repeating: 0, count: full.count * 2)
    for slot in full where slot != 0 {
      var place = Int(slot >> 32) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  /// Takes eight bytes at a time, the last of them once more where fewer are left.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(word)
    var hash = UInt64(bytes.count)
    func add(_ part: UInt64) {
      let product = (hash ^ part ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
    }
    func load<Part: FixedWidthInteger>(_ offset: Int, as type: Part.Type) -> UInt64 {
      UInt64(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: offset, as: Part.self))
    }
    switch bytes.count {
    case 8...:
      for offset in stride(from: 0, to: bytes.count - 8, by: 8) { add(load(offset, as: UInt64.self)) }
      add(load(bytes.count - 8, as: UInt64.self))
    case 4...: add(load(0, as: UInt32.self) << 32 | load(bytes.count - 4, as: UInt32.self))
    default: add(bytes.reduce(0) { $0 << 8 | UInt64($1) })
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
