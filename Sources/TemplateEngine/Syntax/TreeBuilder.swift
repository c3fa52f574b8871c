/// Makes a tree of a text and its paired tags, and sorts out the white space of standalone tags on the way.
struct TreeBuilder {
  let text: SourceText
  let tags: [Tag]
  let pairs: TagPairs
  let source: Int
  let lines: [TagLine]
  var position = 0
  var isAtLineStart = true
  var index = 0

  init(text: SourceText, tags: [Tag], pairs: TagPairs, source: Int) {
    self.text = text
    self.tags = tags
    self.pairs = pairs
    self.source = source
    lines = tags.map { TagLine(of: $0, in: text.bytes) }
  }

  /// The whole text as nodes.
  mutating func build(errors: inout ErrorLog) -> [Node] {
    nodes(until: tags.count, errors: &errors)
  }

  /// The nodes up to the tag with the index, or to the end of the text. The depth is bounded by ``TagPairs``.
  mutating func nodes(until end: Int, errors: inout ErrorLog) -> [Node] {
    var nodes: [Node] = []
    while index < end {
      addText(before: index, to: &nodes)
      addTag(to: &nodes, errors: &errors)
    }
    addText(before: end, to: &nodes)
    return nodes
  }

  // MARK: Text

  private mutating func addText(before tag: Int, to nodes: inout [Node]) {
    guard tag < tags.count else { return addText(upTo: text.bytes.count, to: &nodes) }
    if swallowsBefore(tag), let leading = lines[tag].leading {
      addText(upTo: leading.lowerBound, to: &nodes)
    } else {
      let start = tags[tag].range.lowerBound
      addText(upTo: start, to: &nodes)
      if isAtLineStart { nodes.append(.line(start..<start)) }
      isAtLineStart = false
    }
  }

  private mutating func addText(upTo end: Int, to nodes: inout [Node]) {
    while position < end {
      if isAtLineStart {
        let start = position
        while position < end, text.bytes[position].isBlank { position += 1 }
        nodes.append(.line(start..<position))
        isAtLineStart = false
      } else if let newline = text.bytes[position..<end].firstIndex(of: UInt8(ascii: "\n")) {
        nodes.append(.text(position..<newline + 1))
        position = newline + 1
        isAtLineStart = true
      } else {
        nodes.append(.text(position..<end))
        position = end
      }
    }
  }

  // MARK: Tags

  private mutating func addTag(to nodes: inout [Node], errors: inout ErrorLog) {
    let tag = tags[index]
    switch tag.kind {
    case .value, .unescaped:
      if let name = Name(text.string(tag.name), offset: tag.name.lowerBound) {
        nodes.append(.value(name, escapes: tag.kind == .value))
      }
      pass()
    case .section, .inverted:
      let name = Name(text.string(tag.name), offset: tag.name.lowerBound)
      let content = content(errors: &errors)
      if let name { nodes.append(.section(name, isInverted: tag.kind == .inverted, content)) }
    case .partial:
      nodes.append(.partial(inclusion(of: index)))
      pass()
    case .parent:
      let inclusion = inclusion(of: index)
      nodes.append(.parent(inclusion, arguments(errors: &errors)))
    case .block:
      nodes.append(.block(parameter(errors: &errors)))
    case .comment, .delimiters, .end:
      pass()
    }
  }

  /// Goes past the tag, and past the rest of its line if it takes that up.
  mutating func pass() {
    isAtLineStart = swallowsAfter(index)
    position = isAtLineStart ? lines[index].lineEnd.upperBound : tags[index].range.upperBound
    index += 1
  }

  /// What lies between the tag and its end; goes past both.
  mutating func content(startingWith first: [Node] = [], errors: inout ErrorLog) -> [Node] {
    let end = pairs.partner[index] ?? tags.count
    pass()
    let content = first + nodes(until: end, errors: &errors)
    if end < tags.count { pass() }
    return content
  }

  func inclusion(of tag: Int) -> Inclusion {
    Inclusion(
      name: text.string(tags[tag].name), offset: tags[tag].name.lowerBound,
      indentation: swallowsBefore(tag) ? lines[tag].leading : nil
    )
  }
}
