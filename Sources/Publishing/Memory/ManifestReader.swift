import Records

/// Walks over the records of a manifest; every question answers nil where the bytes are not as they should be.
struct ManifestReader {
  private let buffer: UnsafeRawBufferPointer
  /// Where the next byte is read.
  private(set) var offset = 0

  init(_ buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
  }

  /// The bytes up to the next NUL, which is passed.
  mutating func text() -> UnsafeRawBufferPointer.SubSequence? {
    guard let end = buffer[offset...].firstIndex(of: 0) else { return nil }
    defer { offset = end + 1 }
    return buffer[offset..<end]
  }

  /// Passes these bytes; false where others stand.
  mutating func pass(_ word: StaticString) -> Bool {
    let expected = UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard buffer[offset...].starts(with: expected) else { return false }
    offset += expected.count
    return true
  }

  /// A path, which ends with NUL.
  mutating func path() -> RelativePath? {
    guard let text = text() else { return nil }
    let path = RelativePath(text)
    return path.isClean ? path : nil
  }

  /// A number in decimal and the blank or NUL behind it.
  mutating func number<Number: FixedWidthInteger>() -> Number? {
    var value: Number = 0
    let negative = pass("-")
    let start = offset
    while offset < buffer.count {
      let byte = buffer[offset]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Number(byte - UInt8(ascii: "0"))
      let (sum, carry) = negative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !overflow, !carry else { return nil }
      value = sum
      offset += 1
    }
    guard offset > start, offset < buffer.count, buffer[offset] == UInt8(ascii: " ") || buffer[offset] == 0 else {
      return nil
    }
    offset += 1
    return value
  }

  mutating func digest() -> ContentDigest? {
    guard let high: UInt64 = number(), let low: UInt64 = number() else { return nil }
    return ContentDigest(high: high, low: low)
  }

  mutating func stamp() -> FileStamp? {
    guard let size: Int64 = number(), let modified: Int64 = number(), let changed: Int64 = number(),
      let inode: UInt64 = number()
    else { return nil }
    return FileStamp(size: size, modified: modified, changed: changed, inode: inode)
  }
}
