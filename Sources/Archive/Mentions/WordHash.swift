/// The hash that names are looked up by in texts: FNV-1a over bytes. Short words, no state, the same on every machine.
enum WordHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { add(byte, to: &hash) }
    return hash
  }

  /// The hash of the first word of a name and, where it has another, of the first two with a space between them.
  static func firstWords(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> (first: UInt64, second: UInt64?)
  {
    let name = UnsafeBufferPointer(rebasing: bytes[range])
    let end = name.wordEnd(from: 0)
    let first = of(name[..<end])
    guard let second = name.word(after: end) else { return (first, nil) }
    var both = first
    add(0x20, to: &both)
    for index in second { add(name[index], to: &both) }
    return (first, both)
  }
}
