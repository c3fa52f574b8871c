extension MarkdownDocument {
  /// The number of cells that short rows may lack in all the tables of a text; more could only be meant to exhaust.
  private static let maximumFilling = 500_000

  /// Makes tables of the paragraphs that hold one, as GitHub Flavored Markdown says; libcmark knows none.
  ///
  /// A line of hyphens under a table makes libcmark see a heading; it becomes the thematic break that it is.
  mutating func buildTables() throws(MarkdownError) {
    var chunks = InlineChunks()
    var filling = 0
    var near = 0
    for index in nodes.indices where nodes[index].kind == .paragraph || nodes[index].kind == .heading {
      guard mayHoldTable(index, near: &near) else { continue }
      let cursor = cursor(at: index)
      let column = column(of: cursor.offset)
      let lines = textLines(of: index, from: cursor)
      let underline = lines.last.flatMap { self.underline(of: index, behind: $0, quotes: cursor.quotes) }
      guard
        var plan = TablePlan(lines: lines, indent: column, in: source, columnOf: { self.column(of: $0) })
      else { continue }
      let isBreak = underline.map { isThematicBreak($0) } ?? false
      if let underline, !isBreak {
        plan.rows.append(TablePlan.Row(line: underline, cells: PipeRow.cells(of: underline, in: source)))
      }
      for row in plan.rows { filling += max(0, plan.alignments.count - row.cells.count) }
      guard filling <= Self.maximumFilling else {
        throw .tooComplex(line: firstLine + self.lines.line(of: plan.head.line.lowerBound))
      }
      let table = replace(index, with: plan, chunks: &chunks)
      guard nodes.count <= Self.maximumParts else { throw .tooLarge }
      if let underline, isBreak {
        var record = NodeRecord(kind: .thematicBreak)
        setRange(of: &record, underline)
        nodes.append(record)
        insert(NodeID(nodes.count - 1), after: NodeID(table))
      }
    }
    try chunks.parse(into: &self)
  }

  /// Whether a line after the first ends like a delimiter row: the test that keeps other paragraphs cheap.
  ///
  /// - Parameter near: the line of the paragraph before, and then of this one.
  private func mayHoldTable(_ index: Int, near: inout Int) -> Bool {
    let first = lines.line(of: Int(nodes[index].sourceStart), near: near)
    let last = lines.line(of: Int(nodes[index].sourceEnd), near: first)
    near = last
    guard last > first else { return false }
    for line in (first + 1)...last {
      let start = lines.start(of: line)
      var end = lines.end(of: line, in: source)
      while end > start, source[end - 1].isBlank { end -= 1 }
      guard end > start else { continue }
      switch source[end - 1] {
      case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): return true
      default: break
      }
    }
    return false
  }

  /// The lines of a paragraph behind its link definitions, each without what its containers put before it.
  private func textLines(of index: Int, from cursor: SourceCursor) -> [Range<Int>] {
    var cursor = cursor
    skipBlockMark(of: index, with: &cursor)
    var result: [Range<Int>] = []
    while cursor.current != nil {
      let start = cursor.offset
      let end = min(cursor.limit, lines.end(of: lines.line(of: start), in: source))
      result.append(start..<max(start, end))
      cursor.toNextLine()
      guard cursor.offset > start else { break }
    }
    return result
  }

  /// The underline of a setext heading.
  private func underline(of index: Int, behind line: Range<Int>, quotes: Int) -> Range<Int>? {
    guard nodes[index].kind == .heading else { return nil }
    let end = Int(nodes[index].sourceEnd)
    var cursor = SourceCursor(source, from: line.lowerBound, to: end, quotes: quotes)
    cursor.toNextLine()
    return cursor.offset..<end
  }

  /// The column of an offset, counted from 0, with tab stops every four columns.
  private func column(of offset: Int) -> Int {
    var column = 0
    for byte in source[lines.start(of: lines.line(of: offset))..<offset] {
      column += byte == UInt8(ascii: "\t") ? 4 - column % 4 : 1
    }
    return column
  }

  private func isThematicBreak(_ line: Range<Int>) -> Bool {
    let marks = source[line].filter { !$0.isBlank }
    return marks.count >= 3 && marks.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Puts a table where a paragraph stood, behind what stays of the paragraph, and gives the table's index.
  private mutating func replace(_ index: Int, with plan: TablePlan, chunks: inout InlineChunks) -> Int {
    let line = firstLine + lines.line(of: plan.head.line.lowerBound)
    let depth = nesting(of: index)
    var record = NodeRecord(kind: .table)
    setRange(of: &record, plan.head.line.lowerBound..<(plan.rows.last?.line ?? plan.delimiter).upperBound)
    nodes.append(record)
    let table = nodes.count - 1
    insert(NodeID(table), after: NodeID(index))
    nodes[index].firstChild = NodeRecord.none
    nodes[index].lastChild = NodeRecord.none
    if let last = plan.leading.last {
      nodes[index].kind = .paragraph
      nodes[index].payload = 0
      nodes[index].sourceEnd = Int32(truncatingIfNeeded: last.upperBound)
      chunks.add(lines: plan.leading, of: source, under: index, depth: depth, line: line)
    } else {
      unlink(NodeID(index))
    }
    for (number, row) in ([plan.head] + plan.rows).enumerated() {
      var record = NodeRecord(kind: number == 0 ? .tableHead : .tableRow)
      setRange(of: &record, row.line)
      let rowIndex = append(record, under: table)
      for (column, alignment) in plan.alignments.enumerated() {
        var record = NodeRecord(kind: .tableCell)
        record.alignment = alignment
        let cell = column < row.cells.count ? row.cells[column] : row.line.upperBound..<row.line.upperBound
        setRange(of: &record, cell)
        let cellIndex = append(record, under: rowIndex)
        chunks.add(
          cell: cell, of: source, under: cellIndex, depth: depth,
          line: firstLine + lines.line(of: row.line.lowerBound))
      }
    }
    return table
  }

  private func setRange(of record: inout NodeRecord, _ range: Range<Int>) {
    record.sourceStart = Int32(truncatingIfNeeded: range.lowerBound)
    record.sourceEnd = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// The levels of nesting around the children of a node.
  private func nesting(of index: Int) -> Int {
    var depth = 0
    var ancestor = Int32(truncatingIfNeeded: index)
    while ancestor >= 0 {
      if nodes[Int(ancestor)].kind.nests { depth += 1 }
      ancestor = nodes[Int(ancestor)].parent
    }
    return depth
  }
}
