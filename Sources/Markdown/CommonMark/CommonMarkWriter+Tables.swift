extension CommonMarkWriter {
  /// Writes a table with one line for each row.
  mutating func writeTable(_ table: NodeID) {
    for row in document.children(of: table) {
      writeRow(row)
      endLine()
      guard document.kind(of: row) == .tableHead else { continue }
      for cell in document.children(of: row) {
        switch document.alignment(of: cell) {
        case .none: write("| --- ")
        case .left: write("| :-- ")
        case .center: write("| :-: ")
        case .right: write("| --: ")
        }
      }
      write("|")
      endLine()
    }
  }

  private mutating func writeRow(_ row: NodeID) {
    for cell in document.children(of: row) {
      write("| ")
      var inner = CommonMarkWriter(document)
      inner.writeInlines(of: cell)
      // A pipe is a pipe only behind a backslash, in code too.
      for byte in inner.text {
        if byte == UInt8(ascii: "|") { write("\\") }
        write([byte])
      }
      write(" ")
    }
    write("|")
  }

  /// Writes what stands in a table cell, where no block can begin.
  private mutating func writeInlines(of cell: NodeID) {
    isLineStart = false
    mayBeginBlock = false
    var current = document.firstChild(of: cell)
    while let node = current {
      let writesChildren = openInline(node)
      mayBeginBlock = false
      if writesChildren, let child = document.firstChild(of: node) {
        current = child
        continue
      }
      current = closeUpwards(from: node, to: cell)
    }
  }

  /// Closes a node and those that end with it, and gives the next to open.
  private mutating func closeUpwards(from start: NodeID, to cell: NodeID) -> NodeID? {
    var node = start
    while node != cell {
      let kind = document.kind(of: node)
      if kind == .link || kind == .image || kind == .emphasis || kind == .strong { closeInline(node) }
      if let next = document.next(after: node) { return next }
      guard let parent = document.parent(of: node) else { return nil }
      node = parent
    }
    return nil
  }
}
