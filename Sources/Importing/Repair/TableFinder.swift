/// Finds lines that stand in columns.
enum TableFinder {
  /// How many columns of text pieces may be out of line.
  private static let tolerance = 2

  /// How many lines from one on are the rows of a table: three and more lines of as many pieces, each beginning in the same
  /// columns. A line with fewer pieces that all begin in these columns goes on with the row above it.
  static func rows(at start: Int, in lines: [SourceLine]) -> Int? {
    let columns = lines[start].cells.map(\.column)
    guard columns.count > 1 else { return nil }
    var whole = 1
    var index = start + 1
    var count = 1
    while index < lines.count, lines[index].gap <= 1, !lines[index].startsPage {
      let cells = lines[index].cells
      guard fits(cells, columns) else { break }
      if cells.count == columns.count { whole += 1 } else if cells.count == 1, cells[0].column == 0 { break }
      count = index - start + 1
      index += 1
    }
    guard whole >= 3 || whole >= 2 && columns.count > 2 else { return nil }
    return count
  }

  private static func fits(_ cells: [SourceLine.Cell], _ columns: [Int]) -> Bool {
    cells.count <= columns.count
      && cells.allSatisfy { cell in columns.contains { abs($0 - cell.column) <= tolerance } }
  }

  /// The rows of a table, each with all its cells; a line feed in a cell is where a line ended.
  static func table(_ lines: ArraySlice<SourceLine>) -> [[String]] {
    guard let first = lines.first else { return [] }
    let columns = first.cells.map(\.column)
    var rows: [[String]] = []
    for line in lines {
      var row = Array(repeating: "", count: columns.count)
      for cell in line.cells {
        let place = columns.indices.min { abs(columns[$0] - cell.column) < abs(columns[$1] - cell.column) } ?? 0
        row[place] = [row[place], cell.text.tidy].filter { !$0.isEmpty }.joined(separator: " ")
      }
      if row[0].isEmpty, var last = rows.last {
        for place in last.indices where !row[place].isEmpty {
          last[place] = last[place].isEmpty ? row[place] : last[place] + "\n" + row[place]
        }
        rows[rows.count - 1] = last
      } else {
        rows.append(row)
      }
    }
    return rows
  }
}
