import Markdown

extension TextLinker {
  /// Puts a node around each mention. One that goes over a line's end becomes a single link around the texts and the
  /// line end.
  mutating func place(_ mentions: [Mention], in segments: [BlockText.Segment]) {
    var next = 0
    /// The link of a mention that began in an earlier text and goes on.
    var open: (mention: Int, node: NodeID)?
    for segment in segments where next < mentions.count {
      let end = segment.range.upperBound
      guard mentions[next].range.lowerBound < end else { continue }
      guard segment.isText else {
        if let open, mentions[open.mention].range.upperBound > segment.range.lowerBound {
          markdown.unlink(segment.node)
          markdown.append(segment.node, to: open.node)
        }
        continue
      }
      let first = next
      var pieces: [TextPiece] = []
      while next < mentions.count, mentions[next].range.lowerBound < end {
        pieces.append(piece(for: mentions[next], in: segment.range))
        // A mention that goes on is met again in the next text.
        if mentions[next].range.upperBound > end { break }
        next += 1
      }
      for (offset, node) in markdown.split(segment.node, into: pieces).enumerated() {
        if let begun = open, begun.mention == first + offset {
          for child in Array(markdown.children(of: node)) {
            markdown.unlink(child)
            markdown.append(child, to: begun.node)
          }
          markdown.unlink(node)
        } else if mentions[first + offset].range.upperBound > end {
          open = (first + offset, node)
        }
      }
    }
  }

  /// The part of a mention that lies in a text, as a range of that text's own bytes.
  private mutating func piece(for mention: Mention, in segment: Range<Int>) -> TextPiece {
    let own = mention.range.clamped(to: segment)
    let range = (own.lowerBound - segment.lowerBound)..<(own.upperBound - segment.lowerBound)
    let annotation = annotation(for: TextLink(target: mention.target, isAutomatic: true))
    if case .glossary = mention.target { return .custom(range, annotation: annotation) }
    return .link(range, to: [], annotation: annotation)
  }
}
