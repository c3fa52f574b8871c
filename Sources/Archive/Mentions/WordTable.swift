/// Finds entries by the hash of a word: open addressing in one flat array, one probe for most words that are no
/// entry's.
struct WordTable: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var start: Int32 = 0
    /// 0 for an empty slot.
    var count: Int32 = 0
  }

  private var slots: [Slot]
  private let mask: Int

  /// - Parameter hashes: the hash of each entry, equal ones side by side.
  init(_ hashes: [UInt64]) {
    var capacity = 4
    while capacity < hashes.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = Array(repeating: Slot(), count: capacity)
    var start = 0
    while start < hashes.count {
      var end = start + 1
      while end < hashes.count, hashes[end] == hashes[start] { end += 1 }
      var place = Int(truncatingIfNeeded: hashes[start]) & mask
      while slots[place].count > 0 { place = (place + 1) & mask }
      slots[place] = Slot(
        hash: hashes[start], start: Int32(truncatingIfNeeded: start), count: Int32(truncatingIfNeeded: end - start))
      start = end
    }
  }

  /// The places of the entries of a hash.
  @inline(__always)
  func entries(of hash: UInt64) -> Range<Int> {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].count > 0 {
      if slots[place].hash == hash {
        let start = Int(slots[place].start)
        return start..<(start + Int(slots[place].count))
      }
      place = (place + 1) & mask
    }
    return 0..<0
  }
}
