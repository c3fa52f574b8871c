/// Finds for each opening tag its end, and for each end the tag it closes.
struct TagPairs {
  /// How deep sections, parents and blocks may lie within each other.
  static let depthLimit = 100

  /// The other tag of the pair, by index; nil for tags that stand alone.
  private(set) var partner: [Int?]
  /// The parent tag that a tag stands in directly, by index.
  private(set) var enclosingParent: [Int?]

  /// Pairs the tags; nil, with the reasons noted, if they do not pair up.
  init?(_ tags: [Tag], in text: SourceText, source: Int, errors: inout ErrorLog) {
    partner = Array(repeating: nil, count: tags.count)
    enclosingParent = partner
    var open: [Int] = []
    var isSound = true
    var counter = LineCounter(bytes: text.bytes)
    var lines: [Int] = []
    func note(_ reason: TemplateError.Reason, at tag: Tag) {
      errors.add(reason, source: source, offset: tag.name.lowerBound)
      isSound = false
    }
    for (index, tag) in tags.enumerated() {
      lines.append(counter.line(of: tag.range.lowerBound))
      if tag.kind == .end {
        let name = text.bytes[tag.name]
        guard let last = open.last else {
          note(.unexpectedEnd(text.string(tag.name)), at: tag)
          continue
        }
        if let match = open.lastIndex(where: { text.bytes[tags[$0].name] == name }) {
          for unclosed in open[(match + 1)...] {
            note(.unclosedSection(text.string(tags[unclosed].name)), at: tags[unclosed])
          }
          partner[index] = open[match]
          partner[open[match]] = index
          open.removeSubrange(match...)
        } else {
          let opened = text.string(tags[last].name)
          note(.mismatchedEnd(text.string(tag.name), open: opened, line: lines[last]), at: tag)
          open.removeLast()
        }
      } else {
        if let last = open.last, tags[last].kind == .parent { enclosingParent[index] = last }
        guard tag.isOpening else { continue }
        open.append(index)
        if open.count > Self.depthLimit {
          note(.nestingTooDeep(limit: Self.depthLimit), at: tag)
          return nil
        }
      }
    }
    for unclosed in open {
      note(.unclosedSection(text.string(tags[unclosed].name)), at: tags[unclosed])
    }
    if !isSound { return nil }
  }
}
