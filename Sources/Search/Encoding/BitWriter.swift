/// Writes numbers of any number of bits, the lowest bit first.
struct BitWriter {
  private(set) var bytes: [UInt8]
  private var pending: UInt64 = 0
  private var count = 0

  /// Writes behind some bytes.
  init(behind bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Writes the lowest bits of a number, at most 32 of them.
  @inline(__always)
  mutating func write(_ value: Int, bits: Int) {
    pending |= UInt64(truncatingIfNeeded: value) << UInt64(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// Writes a number in Rice's code: how often 2^`bits` goes into it as so many ones and a zero, and the rest.
  @inline(__always)
  mutating func writeRice(_ value: Int, bits: Int) {
    var times = value >> bits
    while times >= 16 {
      write(0xFFFF, bits: 16)
      times -= 16
    }
    write((1 << times) - 1, bits: times + 1)
    write(value & ((1 << bits) - 1), bits: bits)
  }

  /// The bytes, the last one filled up with zeros.
  consuming func finish() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    return bytes
  }
}

extension [UInt8] {
  /// Appends a number in groups of seven bits, the lowest first, each but the last marked by its highest bit.
  mutating func appendNumber(_ value: Int) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
