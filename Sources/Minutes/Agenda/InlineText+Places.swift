import Diagnostics
import Markdown

extension InlineText {
  /// The index of the run that a byte belongs to; the last one for the end of the text.
  func run(at offset: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Where a run ends in the bytes.
  func end(ofRun index: Int) -> Int { index + 1 < runs.count ? runs[index + 1].start : bytes.count }

  /// Whether a range stands in texts alone, outside links, images and code.
  func isPlain(_ range: Range<Int>) -> Bool {
    guard var index = run(at: range.lowerBound) else { return false }
    while index < runs.count, runs[index].start < range.upperBound {
      guard runs[index].isPlain else { return false }
      index += 1
    }
    return true
  }

  /// The places at which lines begin.
  var lineStarts: [Int] {
    var starts = [0]
    for run in runs where run.kind == .softBreak || run.kind == .lineBreak { starts.append(run.start + 1) }
    return starts
  }

  /// Where a byte stands in the file.
  func position(of offset: Int, in document: borrowing MarkdownDocument) -> SourcePosition {
    guard let index = run(at: offset) else { return .start }
    let run = runs[index]
    let place =
      run.kind == .text ? document.position(of: run.node, atByte: offset - run.start) : document.position(of: run.node)
    return SourcePosition(line: place.line, column: place.column)
  }

  /// A range as text with its place in the file; blanks at its ends left out.
  func located(_ range: Range<Int>, in document: borrowing MarkdownDocument) -> Located<String> {
    let trimmed = bytes.trimming(range)
    return Located(bytes.words(in: trimmed), at: position(of: trimmed.lowerBound, in: document))
  }

  /// Takes a range of the block's text out of the tree, and emphasis of which nothing is left with it. This value then no
  /// longer says what the block holds.
  func remove(_ range: Range<Int>, of block: NodeID, from document: inout MarkdownDocument) {
    guard !range.isEmpty, var index = run(at: range.lowerBound) else { return }
    while index < runs.count, runs[index].start < range.upperBound {
      let run = runs[index]
      let end = end(ofRun: index)
      index += 1
      let part = (max(range.lowerBound, run.start) - run.start)..<(min(range.upperBound, end) - run.start)
      guard !part.isEmpty || run.start == end else { continue }
      if run.kind != .text || part.count == end - run.start {
        Self.remove(run.node, of: block, from: &document)
      } else {
        for piece in document.split(run.node, into: [.custom(part, annotation: 0)]) { document.unlink(piece) }
      }
    }
  }

  /// Takes a node out of a block, and all that holds nothing any more.
  private static func remove(_ node: NodeID, of block: NodeID, from document: inout MarkdownDocument) {
    var node = node
    while let parent = document.parent(of: node) {
      document.unlink(node)
      guard parent != block, document.firstChild(of: parent) == nil else { return }
      node = parent
    }
  }
}
