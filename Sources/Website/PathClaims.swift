import Glibc

/// Who has which path of the output folder: one path has one file, and no file stands where others need a folder.
///
/// A folder is the beginning of a path that is in the list anyhow, so no text is made of it: its slot tells the path and how many
/// of its bytes are meant.
struct PathClaims {
  /// A file or a folder.
  private struct Slot {
    var hash: UInt32 = 0
    /// The place of the path plus 1; 0 for an empty slot.
    var claim: UInt32 = 0
    /// How many of the path's bytes are meant.
    var length: UInt32 = 0
    var isFolder = false
  }

  /// The paths that are taken, in the order in which they were.
  private(set) var paths: [String] = []
  /// Open addressing.
  private var slots = [Slot](repeating: Slot(), count: 1 << 10)
  private var count = 0

  /// Takes a path, if it is free.
  ///
  /// - Returns: nil where it was; else the place of the path that stands in the way: the same one, one that is a folder above, or
  ///   the first below.
  mutating func claim(_ path: String) -> Int? {
    var path = path
    paths.append(path)
    let other = path.withUTF8 { claim($0) }
    if other != nil { paths.removeLast() }
    return other
  }

  /// Whether a file has a path.
  func hasFile(at path: String) -> Bool {
    var path = path
    return path.withUTF8 { bytes in
      var hash = Hash()
      for byte in bytes { hash.add(byte) }
      let slot = slots[place(of: bytes, hash.value)]
      return slot.claim > 0 && !slot.isFolder
    }
  }

  /// From the top: what is not known yet has nothing known below it, so nothing stands in the way behind the first new folder.
  private mutating func claim(_ path: UnsafeBufferPointer<UInt8>) -> Int? {
    var hash = Hash()
    for (length, byte) in path.enumerated() {
      if byte == UInt8(ascii: "/") {
        let slot = enter(UnsafeBufferPointer(rebasing: path[..<length]), hash.value, isFolder: true)
        if let slot, !slot.isFolder { return Int(slot.claim) - 1 }
      }
      hash.add(byte)
    }
    return enter(path, hash.value, isFolder: false).map { Int($0.claim) - 1 }
  }

  /// Notes down a file or folder of the last path; what is there already stays, and is told.
  private mutating func enter(_ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32, isFolder: Bool) -> Slot? {
    let place = place(of: name, hash)
    if slots[place].claim > 0 { return slots[place] }
    slots[place] = Slot(
      hash: hash, claim: UInt32(truncatingIfNeeded: paths.count), length: UInt32(truncatingIfNeeded: name.count),
      isFolder: isFolder)
    count += 1
    if count * 2 > slots.count { grow() }
    return nil
  }

  /// The slot that a name has, or would have.
  private func place(of name: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var place = Int(hash) & (slots.count - 1)
    while slots[place].claim > 0, slots[place].hash != hash || !isMeant(name, by: slots[place]) {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private func isMeant(_ name: UnsafeBufferPointer<UInt8>, by slot: Slot) -> Bool {
    guard slot.length == name.count, let bytes = name.baseAddress else { return slot.length == name.count }
    var path = paths[Int(slot.claim) - 1]
    return path.withUTF8 { $0.baseAddress.map { memcmp($0, bytes, name.count) == 0 } ?? false }
  }

  private mutating func grow() {
    let full = slots
    slots = Array(repeating: Slot(), count: full.count * 2)
    for slot in full where slot.claim > 0 {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].claim > 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  /// FNV-1a, so that one walk along a path gives the hashes of all folders above it.
  private struct Hash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    var value: UInt32 { UInt32(truncatingIfNeeded: state ^ state >> 32) }

    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
