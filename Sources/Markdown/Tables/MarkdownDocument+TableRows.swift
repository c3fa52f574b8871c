extension MarkdownDocument {
  /// How many cells the writer gave a row of a pipe table, which may be fewer or more than the table has columns: short rows
  /// have been filled up, long ones cut, as GitHub Flavored Markdown says. Nil for other nodes, and for rows that the caller
  /// made. Takes time by the length of the line.
  public func writtenCellCount(of row: NodeID) -> Int? {
    guard nodes[row.int].kind == .tableRow || nodes[row.int].kind == .tableHead, let line = sourceRange(of: row) else {
      return nil
    }
    return PipeRow.cells(of: line, in: source).count
  }
}
