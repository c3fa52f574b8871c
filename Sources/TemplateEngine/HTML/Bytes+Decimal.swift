extension [UInt8] {
  /// Appends a whole number in decimal digits, without a string on the way.
  mutating func appendDecimal(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }

  /// Appends the shortest decimal that reads back as the same number; a whole one without `.0`.
  mutating func appendDecimal(_ number: Double) {
    let digits = number.description
    appendUnescaped(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }
}
