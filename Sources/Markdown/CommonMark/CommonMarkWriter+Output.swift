/// Lines and bytes.
extension CommonMarkWriter {
  mutating func write(_ string: String) {
    write(Array(string.utf8))
  }

  /// Appends bytes that have no line ending among them.
  mutating func write(_ bytes: some Collection<UInt8>) {
    if isLineStart { text += prefix }
    text += bytes
    (isLineStart, isBare) = (false, false)
  }

  /// Appends what a container begins with.
  mutating func writeMarker(_ marker: String) {
    let wasBare = isLineStart || isBare
    write(marker)
    isBare = wasBare
  }

  /// Appends lines as they are, each behind the prefix.
  mutating func writeLines(_ bytes: ArraySlice<UInt8>) {
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if number > 0 { endLine() }
      if !line.isEmpty { write(line) }
    }
  }

  /// Ends the line; a marker with nothing behind it leaves no blank hanging.
  mutating func endLine() {
    if isLineStart { text += trimmedPrefix }
    while isBare, text.last == UInt8(ascii: " ") { text.removeLast() }
    text.append(UInt8(ascii: "\n"))
    (isLineStart, isBare, mayBeginBlock) = (true, true, true)
  }

  /// The prefix without the blanks at its end, for blank lines.
  var trimmedPrefix: ArraySlice<UInt8> {
    var result = prefix[...]
    while result.last == UInt8(ascii: " ") { result.removeLast() }
    return result
  }

  /// The longest run of a byte.
  func longestRun(of byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
    runs(of: byte, in: bytes).max() ?? 0
  }

  /// The lengths of all runs of a byte.
  func runs(of byte: UInt8, in bytes: ArraySlice<UInt8>) -> Set<Int> {
    var result: Set<Int> = []
    var length = 0
    for other in bytes {
      if other == byte {
        length += 1
      } else if length > 0 {
        result.insert(length)
        length = 0
      }
    }
    if length > 0 { result.insert(length) }
    return result
  }
}
