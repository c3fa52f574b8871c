/// A piece of a template. Ranges are those of the source's bytes.
indirect enum Node: Sendable {
  /// Literal text; no line begins within it.
  case text(Range<Int>)
  /// A line begins here, with this white space. Lines taken up by a standalone tag are not among them.
  case line(Range<Int>)
  case value(Name, escapes: Bool)
  case section(Name, isInverted: Bool, [Node])
  case partial(Inclusion)
  case parent(Inclusion, [Block])
  case block(Block)
}

/// Where another template is included.
struct Inclusion: Sendable {
  let name: String
  let offset: Int
  /// The white space that indents each line of the other template; nil where the tag stands within a line.
  let indentation: Range<Int>?
}

/// A block: a place that can be filled, with what stands there otherwise; in a parent tag, what fills it.
struct Block: Sendable {
  let name: String
  let offset: Int
  let nodes: [Node]
  /// Where a block is filled: the white space that its own lines begin with, and that what fills it does without.
  /// Where a block takes up whole lines: the white space that the lines of what fills it are given.
  let indentation: Range<Int>?
  /// Where a block ends its line: the line end, which what fills it needs unless it brings one.
  let lineEnd: Range<Int>?
  /// Whether the content begins with a whole line.
  let startsWithLine: Bool
  /// Whether the content ends with a whole line.
  let endsWithLine: Bool
}
