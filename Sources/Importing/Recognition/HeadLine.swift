/// A line of a meeting's head, of a paragraph or a row of a table.
struct HeadLine {
  var text: String
  /// The pieces that gaps or the cells of a table part; one for most lines.
  var cells: [String]
  /// Whether space stands above it.
  var isParted: Bool
  /// A table that is a list of participants.
  var table: [[String]]?
  /// The block it comes from.
  var block: Block

  /// The lines of blocks.
  static func lines(of blocks: some Sequence<Block>, isParticipants: ([[String]]) -> Bool) -> [HeadLine] {
    blocks.flatMap { block -> [HeadLine] in
      switch block.shape {
      case .table(let rows):
        if isParticipants(rows) {
          return [HeadLine(text: block.text, cells: [], isParted: block.isParted, table: rows, block: block)]
        }
        return rows.flatMap { lines(of: $0, in: block) }
      case .columns(let cells):
        return [HeadLine(text: block.text, cells: cells, isParted: block.isParted, block: block)]
      case .bullet, .paragraph, .heading, .marked:
        return [HeadLine(text: block.whole, cells: [block.whole], isParted: block.isParted, block: block)]
      }
    }
  }

  /// A row of a table: its first line holds the first line of each cell, the others go on with the last cell.
  private static func lines(of row: [String], in block: Block) -> [HeadLine] {
    let cells = row.map { $0.split(separator: "\n").map { $0.tidy } }.filter { !$0.isEmpty }
    guard let last = cells.last else { return [] }
    let first = cells.dropLast().map { $0.joined(separator: " ") } + last.prefix(1)
    let opening = HeadLine(text: first.joined(separator: " "), cells: first, isParted: true, block: block)
    return [opening]
      + last.dropFirst().map { HeadLine(text: $0, cells: [$0], isParted: false, block: block) }
  }
}
