/// A table pasted from a spreadsheet: lines parted by tabs or semicolons, quotes as in CSV (RFC 4180), headings first.
struct SheetTable: Equatable {
  /// A row and the line, from 0, that it begins on.
  struct Row: Equatable {
    var cells: [String]
    var line: Int
  }

  /// Why the lines are no table.
  enum Flaw: Error, Equatable {
    /// No line holds anything.
    case empty
    /// A row has other than the first row's number of cells.
    case uneven(line: Int, found: Int, expected: Int)
    /// A quotation mark opens a cell and is never closed.
    case unclosedQuote(line: Int)
  }

  /// The first row is the head. All rows have as many cells.
  private(set) var rows: [Row] = []

  /// Reads the text of a code block, whose lines end with line feeds.
  ///
  /// The first line decides: a tab in it makes tabs the marks between cells, else semicolons are. Lines without anything are
  /// skipped. Within quotes a mark, a line end and a doubled quote are text; a quote in the middle of a cell is itself.
  init(_ bytes: ArraySlice<UInt8>) throws(Flaw) {
    var reader = SheetReader(bytes)
    while let row = try reader.nextRow() {
      if let first = rows.first, first.cells.count != row.cells.count {
        throw .uneven(line: row.line, found: row.cells.count, expected: first.cells.count)
      }
      rows.append(row)
    }
    guard rows.contains(where: { $0.cells.contains { !$0.isEmpty } }) else { throw .empty }
  }
}
