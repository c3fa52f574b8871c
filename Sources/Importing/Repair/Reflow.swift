import Minutes

/// Makes paragraphs and list items of lines: undoes hard line breaks, hyphens at line ends, and bullets of all kinds.
struct Reflow {
  private let text: SourceText
  private let markers: ItemMarkerReader
  /// What can be told of a line by its words alone.
  private let words: LineWords
  private var joiner: WordJoiner
  /// How long full lines are.
  private let width: Int
  /// Whether paragraphs stand on one line each.
  private let isUnwrapped: Bool
  /// How many empty lines stand between the lines of a paragraph.
  private let lineGap: Int

  /// How many words were joined that a line end had parted.
  var joinedWords: Int { joiner.joined }

  init(
    _ text: SourceText, language: Language
  ) {
    self.text = text
    markers = ItemMarkerReader(language: language)
    words = LineWords(language: language)
    joiner = WordJoiner(lines: text.lines.lazy.map(\.text), links: language.participants.and + ["eller", "or"])
    let lengths = text.lines.map(\.length).sorted()
    width = lengths.isEmpty ? 0 : lengths[lengths.count - 1 - lengths.count / 20]
    let gaps = Self.gapsWithinSentences(of: text.lines, width: width)
    isUnwrapped = (lengths.last ?? 0) > 180 || gaps.isEmpty
    lineGap = gaps.count { $0 == 1 } * 2 > gaps.count ? 1 : 0
  }

  /// The gaps above lines that go on with a sentence of a long line: none in a text whose paragraphs are a line each.
  private static func gapsWithinSentences(of lines: [SourceLine], width: Int) -> [Int] {
    zip(lines, lines.dropFirst()).filter { line, next in
      line.length * 4 >= width * 3 && !line.text.endsSentence && next.text.beginsInLowerCase && next.gap < 2
    }.map(\.1.gap)
  }

  /// The blocks of the text.
  mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    var index = 0
    while index < text.lines.count {
      if !isMarked(text.lines[index]), let count = TableFinder.rows(at: index, in: text.lines) {
        blocks.append(table(index..<index + count))
        index += count
        continue
      }
      let line = text.lines[index]
      if let last = blocks.last, index > 0, continues(last, text.lines[index - 1], line) {
        var joinedText = last.text
        joiner.append(line.text, to: &joinedText)
        blocks[blocks.count - 1].text = joinedText
      } else {
        blocks.append(block(line))
      }
      index += 1
    }
    return blocks
  }

  /// Whether a bullet or a number alone is the first piece of a line.
  private func isMarked(_ line: SourceLine) -> Bool {
    let first = line.cells.first?.text ?? ""
    return Bullet(line.text) != nil || first.count <= 4 && markers.read(first + " X") != nil
  }

  private func block(_ line: SourceLine) -> Block {
    var block: Block
    if let bullet = Bullet(line.text) {
      block = Block(.bullet, bullet.rest)
      block.depth = bullet.depth
    } else if let (marker, rest) = markers.read(line.text) {
      block = Block(.marked(marker), rest)
    } else if line.cells.count > 1 {
      block = Block(.columns(line.cells.map { $0.text.tidy }), line.text)
    } else {
      block = Block(.paragraph, line.text)
    }
    place(&block, at: line)
    return block
  }

  private func place(_ block: inout Block, at line: SourceLine) {
    block.isParted = line.gap > lineGap || line.startsPage && line.gap > 0
    block.startsPage = line.startsPage
    (block.page, block.line) = (line.page, line.number)
  }

  private func table(_ range: Range<Int>) -> Block {
    let rows = TableFinder.table(text.lines[range])
    var block = Block(.table(rows), rows.map { $0.joined(separator: " ") }.joined(separator: " ").tidy)
    place(&block, at: text.lines[range.lowerBound])
    return block
  }

  // MARK: Line breaks

  /// Whether a line goes on with the block that ends on the line before it.
  private func continues(_ block: Block, _ last: SourceLine, _ next: SourceLine) -> Bool {
    if case .table = block.shape { return false }
    if Bullet(next.text) != nil { return false }
    if words.isLabel(next.text) || words.isLabelAlone(last.text) { return false }
    if isParted(last, next) || words.awaitsName(last.text) && next.gap <= lineGap { return true }
    let goesOn = !last.text.endsSentence && next.text.beginsInLowerCase
    let isFull = isFull(last, before: next)
    if let (marker, _) = markers.read(next.text) {
      // »… mødet den« and »2. møde i rækken«: a number within a sentence.
      guard marker.style == .stop || marker.style == .bare, isFull, !last.text.endsSentence, next.gap <= lineGap,
        block.marker == nil
      else { return false }
      return !isUnwrapped
    }
    if next.cells.count > 1, next.gap > lineGap || !goesOn { return false }
    if isUnwrapped {
      guard next.gap > 1 || next.startsPage || goesOn else { return false }
      return !last.text.endsSentence && last.length > 40 && (goesOn || last.length > 100 && next.gap > 1)
    }
    if isFull, isTitle(block, last, before: next) { return false }
    // Where lines stand far apart, an empty line between them tells nothing.
    if goesOn, isFull, next.gap <= 1 { return true }
    if next.gap > lineGap || next.startsPage {
      // A page ends within a sentence.
      let isBroken = next.startsPage || next.gap > lineGap + 2
      return isBroken && isFull && !last.text.endsSentence
        && (goesOn || last.length * 10 >= width * 8 && block.depth > 0)
        || isBroken && goesOn && last.length * 2 > width
    }
    if last.text.endsSentence, !last.text.hasSuffix(":") {
      return self.isFull(last, before: next, tolerance: next.text.beginsInLowerCase ? 10 : 0)
    }
    if last.text.hasSuffix(":") { return false }
    if isFull, words.isParticipant(block.text), words.isParticipant(next.text) || words.isGroup(next.text) {
      return false
    }
    return isFull || goesOn && last.length * 5 >= width * 2
  }

  /// Whether a line end parts a word.
  private func isParted(_ line: SourceLine, _ next: SourceLine) -> Bool {
    guard line.text.last == "-", line.text.dropLast().last?.isLetter == true, next.gap <= 1 else { return false }
    return next.text.beginsInLowerCase
  }

  /// Whether a line with a number is a title as a whole, and a paragraph begins below it: the rest of a title would be short.
  private func isTitle(_ block: Block, _ last: SourceLine, before next: SourceLine) -> Bool {
    guard let marker = block.marker, marker.style != .letter, last.text.hasSuffix(block.text), !last.text.endsSentence
    else { return false }
    // Only a long word had no room.
    let hasRoom = last.indent + last.length + 12 <= width
    return hasRoom && next.text.beginsWithCapital && next.length * 10 >= width * 7
  }

  /// Whether the first word of the next line had no room on this one.
  ///
  /// - Parameter tolerance: how much shorter than others a full line may be, in hundredths: letters are not all of one width.
  private func isFull(_ line: SourceLine, before next: SourceLine, tolerance: Int = 10) -> Bool {
    let word = next.text.split(separator: " ", maxSplits: 1).first?.count ?? 0
    return line.indent + line.length + 1 + word > width - width * tolerance / 100
  }
}
