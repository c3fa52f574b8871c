/// Sixteen bytes that tell contents apart: equal for equal bytes on every machine, different for different ones but
/// for chance (about one in 2^64 among billions of files). Not cryptographic: someone who wants two contents with one
/// digest can make them.
public struct ContentDigest: Hashable, Sendable {
  /// Its first half.
  public var high: UInt64 = 0
  /// Its second half.
  public var low: UInt64 = 0

  /// No content: the digest of nothing yet.
  public init() {}

  /// A digest of its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The digest of bytes in memory.
  public init(of bytes: borrowing [UInt8]) {
    self = bytes.withUnsafeBytes { ContentDigester().finish(with: $0) }
  }

  /// The digest in 32 hexadecimal digits.
  public var hexadecimal: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The digest of bytes that somebody else holds.
  public init(of bytes: UnsafeRawBufferPointer) {
    self = ContentDigester().finish(with: bytes)
  }
}
