/// A text as it grows.
struct Buffer: Sendable {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  static func += (buffer: inout Buffer, text: some StringProtocol) { buffer.bytes.append(contentsOf: text.utf8) }
  static func += (buffer: inout Buffer, text: [UInt8]) { buffer.bytes.append(contentsOf: text) }

  /// Makes the small letter at a place a capital.
  mutating func capitalise(at place: Int) {
    guard place < bytes.count else { return }
    switch bytes[place] {
    case 0x61...0x7A: bytes[place] -= 0x20
    case 0xC3 where place + 1 < bytes.count && bytes[place + 1] >= 0xA0: bytes[place + 1] -= 0x20
    default: break
    }
  }
}
