extension MarkdownDocument {
  /// Makes a table of plain texts, which has no parent yet: the same nodes as a pipe table's, with the texts as they are.
  ///
  /// - Parameters:
  ///   - head: the texts of the head's cells.
  ///   - rows: the texts of the body's rows. The table is as wide as its widest row; shorter ones are filled up.
  ///   - alignments: of the columns from the first on.
  public mutating func makeTable(
    head: [String], rows: [[String]], alignments: [ColumnAlignment] = []
  ) -> NodeID {
    let table = make(.table)
    let width = rows.reduce(head.count) { max($0, $1.count) }
    for (number, texts) in ([head] + rows).enumerated() {
      let row = append(NodeRecord(kind: number == 0 ? .tableHead : .tableRow), under: table.int)
      for column in 0..<width {
        var record = NodeRecord(kind: .tableCell)
        if column < alignments.count { record.alignment = alignments[column] }
        let cell = append(record, under: row)
        guard column < texts.count, !texts[column].isEmpty else { continue }
        append(makeText(texts[column].utf8), to: NodeID(cell))
      }
    }
    return table
  }
}
