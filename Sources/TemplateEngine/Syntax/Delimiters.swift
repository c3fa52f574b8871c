/// What begins and ends a tag.
struct Delimiters {
  var open = Array("{{".utf8)
  var close = Array("}}".utf8)

  init() {}

  /// The two delimiters that a set-delimiter tag names, nil if its content is anything else.
  init?(_ content: ArraySlice<UInt8>) {
    let words = content.split(whereSeparator: \.isSpace)
    guard words.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
    open = Array(words[0])
    close = Array(words[1])
  }
}
