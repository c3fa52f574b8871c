/// Writes values one behind the other into bytes, to be read again in the same order by a `RecordReader`: whole numbers in as
/// few bytes as they need, texts with their length before them.
public struct RecordWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8] = []

  /// Nothing written yet.
  public init() {}

  /// Appends a flag.
  public mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Appends a whole number; small ones, also below zero, take one byte.
  public mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends eight bytes as they are.
  public mutating func write(fixed number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends a text.
  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Appends bytes with their number.
  public mutating func write(_ piece: [UInt8]) {
    write(piece.count)
    bytes.append(contentsOf: piece)
  }

  /// Appends bytes that somebody else holds, with their number.
  public mutating func write(_ piece: UnsafeRawBufferPointer) {
    write(piece.count)
    bytes.append(contentsOf: piece)
  }

  /// Appends bytes as they are, without their number.
  public mutating func append(_ piece: ArraySlice<UInt8>) { bytes.append(contentsOf: piece) }

  /// Appends numbers as they are, four bytes each, with how many they are: what there is much of is read again in one piece.
  public mutating func write(fixed numbers: [UInt32]) {
    write(numbers.count)
    bytes.reserveCapacity(bytes.count + numbers.count * 4)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
  }

  // What takes a function is compiled where it is called, for the very types.

  /// Appends whether there is a value, and the value.
  @inlinable
  public mutating func write<Value>(_ value: Value?, _ writeValue: (inout RecordWriter, Value) -> Void) {
    write(value != nil)
    if let value { writeValue(&self, value) }
  }

  /// Appends the number of values and each of them.
  @inlinable
  public mutating func write<Values: Collection>(
    _ values: Values, _ writeValue: (inout RecordWriter, Values.Element) -> Void
  ) {
    write(values.count)
    for value in values { writeValue(&self, value) }
  }

  /// Appends a text that may be missing.
  public mutating func write(_ text: String?) { write(text) { $0.write($1) } }

  /// Appends a number that may be missing.
  public mutating func write(_ number: Int?) { write(number) { $0.write($1) } }
}
