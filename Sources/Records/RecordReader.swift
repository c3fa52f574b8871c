/// Reads what a `RecordWriter` wrote, in the same order. Bytes that are not as they should be make it throw, never crash and
/// never ask for memory that the bytes do not account for.
public struct RecordReader {
  private let buffer: UnsafeRawBufferPointer
  /// Where the next value begins.
  public private(set) var offset = 0

  /// A reader of bytes that must stay where they are as long as it lives.
  public init(_ buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
  }

  /// Whether all bytes are read.
  public var isAtEnd: Bool { offset == buffer.count }

  /// The bytes that were read since an earlier offset.
  public func passed(since start: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: buffer[start..<offset])
  }

  /// A flag.
  public mutating func flag() throws(BrokenRecord) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw BrokenRecord()
    }
  }

  /// A whole number.
  public mutating func number() throws(BrokenRecord) -> Int {
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw BrokenRecord() }
      rest |= UInt64(next & 0x7F) << shift
      if next & 0x80 == 0 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: Int64(bitPattern: rest >> 1) ^ -Int64(bitPattern: rest & 1))
  }

  /// Eight bytes as they are.
  public mutating func fixed() throws(BrokenRecord) -> UInt64 {
    UInt64(littleEndian: try piece(of: 8).loadUnaligned(as: UInt64.self))
  }

  /// A text.
  public mutating func text() throws(BrokenRecord) -> String {
    guard let text = String(validating: try piece(of: number()), as: UTF8.self) else { throw BrokenRecord() }
    return text
  }

  /// Bytes written with their number; they lie in the buffer.
  public mutating func bytes() throws(BrokenRecord) -> UnsafeRawBufferPointer { try piece(of: number()) }

  /// Numbers of four bytes each.
  public mutating func fixedNumbers() throws(BrokenRecord) -> [UInt32] {
    let count = try number()
    guard count >= 0, count <= (buffer.count - offset) / 4 else { throw BrokenRecord() }
    let piece = try piece(of: count * 4)
    return [UInt32](unsafeUninitializedCapacity: count) { numbers, initialized in
      for place in 0..<count {
        let number = piece.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self)
        (numbers.baseAddress.unsafelyUnwrapped + place).initialize(to: UInt32(littleEndian: number))
      }
      initialized = count
    }
  }

  /// How many bytes are still to be read.
  @usableFromInline var remaining: Int { buffer.count - offset }

  // What takes a function is compiled where it is called, for the very types.

  /// A value that may be missing.
  @inlinable
  public mutating func optional<Value>(
    _ read: (inout RecordReader) throws(BrokenRecord) -> Value
  ) throws(BrokenRecord) -> Value? {
    try flag() ? try read(&self) : nil
  }

  /// A list of values.
  @inlinable
  public mutating func list<Value>(
    _ read: (inout RecordReader) throws(BrokenRecord) -> Value
  ) throws(BrokenRecord) -> [Value] {
    let count = try number()
    // Each value takes at least a byte.
    guard count >= 0, count <= remaining else { throw BrokenRecord() }
    var result: [Value] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(try read(&self)) }
    return result
  }

  /// A text that may be missing.
  public mutating func optionalText() throws(BrokenRecord) -> String? {
    try optional { reader throws(BrokenRecord) in try reader.text() }
  }

  /// A number that may be missing.
  public mutating func optionalNumber() throws(BrokenRecord) -> Int? {
    try optional { reader throws(BrokenRecord) in try reader.number() }
  }

  private mutating func byte() throws(BrokenRecord) -> UInt8 {
    guard offset < buffer.count else { throw BrokenRecord() }
    defer { offset += 1 }
    return buffer[offset]
  }

  private mutating func piece(of count: Int) throws(BrokenRecord) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= buffer.count - offset else { throw BrokenRecord() }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + count])
  }
}

/// Bytes that no `RecordWriter` of this program wrote.
public struct BrokenRecord: Error, Equatable {
  /// Whoever finds out that a value cannot be says so.
  public init() {}
}
