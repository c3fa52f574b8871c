/// Where each line of a source begins. Lines end as CommonMark says: LF, CR LF, or CR alone.
struct LineIndex: Sendable {
  /// Indices of the source slice; one more than there are line endings, so never empty.
  private(set) var starts: [Int32]
  private let end: Int

  init(_ source: ArraySlice<UInt8>) {
    end = source.endIndex
    starts = [Int32(truncatingIfNeeded: source.startIndex)]
    starts.reserveCapacity(source.count / 32 + 16)
    let hasReturns = ByteSearch.first(UInt8(ascii: "\r"), in: source, from: source.startIndex) != nil
    var offset = source.startIndex
    while let end = Self.lineEnd(in: source, from: offset, hasReturns: hasReturns) {
      offset = end + 1
      if source[end] == UInt8(ascii: "\r"), offset < source.endIndex, source[offset] == UInt8(ascii: "\n") {
        offset += 1
      }
      starts.append(Int32(truncatingIfNeeded: offset))
    }
  }

  private static func lineEnd(in source: ArraySlice<UInt8>, from offset: Int, hasReturns: Bool) -> Int? {
    guard hasReturns else { return ByteSearch.first(UInt8(ascii: "\n"), in: source, from: offset) }
    return source[offset...].firstIndex(where: \.isLineEnd)
  }

  /// The index of the line that an offset lies on, counted from 0.
  ///
  /// - Parameter hint: a line that is probably not far from it.
  func line(of offset: Int, near hint: Int = 0) -> Int {
    var low = 0
    var high = starts.count
    let first = max(0, hint - 8)
    if first < high, Int(starts[first]) <= offset {
      low = first
      if first + 16 < high, Int(starts[first + 16]) > offset { high = first + 16 }
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a line begins, or the end of the source for a line behind the last.
  func start(of line: Int) -> Int {
    guard line < starts.count else { return end }
    return Int(starts[max(line, 0)])
  }

  /// Where a line's text ends, before its line ending.
  func end(of line: Int, in source: ArraySlice<UInt8>) -> Int {
    let start = start(of: line)
    var end = self.start(of: line + 1)
    if end > start, source[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, source[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }
}
