/// What surrounds a tag on its line: whether it begins or ends the line but for white space.
struct TagLine {
  /// The white space before the tag, if nothing else stands before it on its line.
  let leading: Range<Int>?
  /// The white space and line end after the tag, if nothing else follows it on its line.
  let trailing: Range<Int>?
  /// The line end within ``trailing``: LF, CRLF, or nothing at the end of the text.
  let lineEnd: Range<Int>

  init(of tag: Tag, in bytes: [UInt8]) {
    var start = tag.range.lowerBound
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    let beginsLine = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
    leading = beginsLine ? start..<tag.range.lowerBound : nil

    var end = tag.range.upperBound
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    var next = end
    if next < bytes.count, bytes[next] == UInt8(ascii: "\r") { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: "\n") {
      lineEnd = end..<next + 1
      trailing = tag.range.upperBound..<next + 1
    } else if end == bytes.count {
      lineEnd = end..<end
      trailing = tag.range.upperBound..<end
    } else {
      lineEnd = end..<end
      trailing = nil
    }
  }

  /// Whether the tag is alone on its line.
  var isAlone: Bool { leading != nil && trailing != nil }
}
