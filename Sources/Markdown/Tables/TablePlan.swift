/// A table found in the lines of a paragraph, as ranges of the source.
struct TablePlan {
  struct Row {
    var line: Range<Int>
    var cells: [Range<Int>]
  }

  /// The lines before the table, which stay a paragraph.
  var leading: [Range<Int>]
  var head: Row
  var delimiter: Range<Int>
  var alignments: [ColumnAlignment]
  var rows: [Row]

  /// Looks for a table in the lines of a paragraph: two lines of which the second is a delimiter row with as many cells
  /// as the first. All lines after them are rows, since a blank line or another block would have ended the paragraph.
  ///
  /// - Parameter indent: the column, counted from 0, of the paragraph's first line; a delimiter row four further in is
  ///   text.
  init?(lines: [Range<Int>], indent: Int, in source: ArraySlice<UInt8>, columnOf column: (Int) -> Int) {
    for index in lines.indices.dropFirst() {
      guard let alignments = PipeRow.alignments(of: lines[index], in: source),
        column(lines[index].lowerBound) - indent < 4
      else { continue }
      let head = PipeRow.cells(of: lines[index - 1], in: source)
      guard head.count == alignments.count else { continue }
      leading = Array(lines[..<(index - 1)])
      self.head = Row(line: lines[index - 1], cells: head)
      delimiter = lines[index]
      self.alignments = alignments
      rows = lines[(index + 1)...].map { Row(line: $0, cells: PipeRow.cells(of: $0, in: source)) }
      return
    }
    return nil
  }
}
