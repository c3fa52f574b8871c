extension TreeBuilder {
  /// The blocks directly within a parent tag; goes past its end.
  mutating func arguments(errors: inout ErrorLog) -> [Block] {
    let parent = index
    let end = pairs.partner[parent] ?? tags.count
    var blocks: [Block] = []
    index += 1
    while index < end {
      let tag = tags[index]
      switch tag.kind {
      case .block:
        let block = argument(errors: &errors)
        if blocks.contains(where: { $0.name == block.name }) {
          errors.add(.duplicateBlock(block.name), source: source, offset: tag.name.lowerBound)
        }
        blocks.append(block)
      case .comment, .delimiters:
        index += 1
      default:
        let name = text.string(tags[parent].name)
        errors.add(.outsideBlock(parent: name), source: source, offset: tag.range.lowerBound)
        index = (pairs.partner[index] ?? index) + 1
      }
    }
    if end < tags.count { pass() }
    return blocks
  }

  /// A block within a parent tag, which fills one of the parent's.
  private mutating func argument(errors: inout ErrorLog) -> Block {
    let start = index
    let end = pairs.partner[start] ?? start
    let nodes = content(errors: &errors)
    let bringsLines = lines[end].leading.map { $0.lowerBound > tags[start].range.upperBound } ?? false
    return Block(
      name: text.string(tags[start].name), offset: tags[start].name.lowerBound, nodes: nodes,
      indentation: indentationWithin(start), lineEnd: nil,
      startsWithLine: lines[start].trailing != nil, endsWithLine: bringsLines
    )
  }

  /// A block anywhere else: a place that can be filled, with its default.
  mutating func parameter(errors: inout ErrorLog) -> Block {
    let start = index
    let end = pairs.partner[start] ?? start
    let isStandalone = isStandalone(start)
    let isEmpty = tags[start].range.upperBound == tags[end].range.lowerBound
    var first: [Node] = []
    if isStandalone, !lines[start].isAlone, !isEmpty, let leading = lines[start].leading {
      first = [.line(leading)]
    }
    var nodes = content(startingWith: first, errors: &errors)
    if isStandalone, !lines[end].isAlone, !nodes.isEmpty { nodes.append(.text(lines[end].lineEnd)) }
    return Block(
      name: text.string(tags[start].name), offset: tags[start].name.lowerBound, nodes: nodes,
      indentation: isStandalone ? indentationWithin(start) ?? lines[start].leading : nil,
      lineEnd: swallowsAfter(end) ? lines[end].lineEnd : nil,
      startsWithLine: lines[start].trailing != nil, endsWithLine: true
    )
  }

  /// The white space at the beginning of the line after a tag that ends its line.
  private func indentationWithin(_ tag: Int) -> Range<Int>? {
    guard lines[tag].trailing != nil, !lines[tag].lineEnd.isEmpty else { return nil }
    let start = lines[tag].lineEnd.upperBound
    var end = start
    while end < text.bytes.count, text.bytes[end].isBlank { end += 1 }
    return start..<end
  }
}
