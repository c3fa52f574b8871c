public import Diagnostics
public import Markdown

/// The tables of a text: turns the fenced blocks that are marked `tabel` into tables, and checks that pipe tables add up.
public struct TextTables: Sendable {
  private let words: [String]

  /// The longest table that is read, in bytes: tens of thousands of rows.
  private static let longest = 1 << 20

  /// For the texts of a language.
  public init(language: Language) {
    words = language.agenda.table
  }

  /// Puts a table in the place of each marked block; what is wrong with one is reported, and the block stays. Of a pipe table
  /// a row with more cells than the head is reported, since they would not be shown; short rows have been filled up.
  public func read(
    in document: inout MarkdownDocument, of file: SourceFile, reportingTo diagnostics: inout [Diagnostic]
  ) {
    var current: NodeID? = document.root
    while let node = current {
      let kind = document.kind(of: node)
      current = document.node(after: node, within: document.root, skippingChildren: kind.holdsInlines)
      if kind == .tableRow { check(node, in: document, of: file, reportingTo: &diagnostics) }
      guard kind == .codeBlock, isTable(node, in: document) else { continue }
      guard document.bytes(of: node).count <= Self.longest else {
        let place = document.position(of: node)
        diagnostics.append(
          file.diagnostic(
            MarkdownFault.tooLarge, at: SourcePosition(line: place.line, column: place.column), length: 3))
        continue
      }
      do throws(SheetTable.Flaw) {
        let rows = try SheetTable(document.bytes(of: node)).rows.map(\.cells)
        let table = document.makeTable(head: rows[0], rows: Array(rows.dropFirst()))
        document.insert(table, before: node)
        document.unlink(node)
      } catch {
        diagnostics.append(diagnostic(error, of: node, in: document, file: file))
      }
    }
  }

  private func check(
    _ row: NodeID, in document: MarkdownDocument, of file: SourceFile, reportingTo diagnostics: inout [Diagnostic]
  ) {
    var columns = 0
    for _ in document.children(of: row) { columns += 1 }
    guard let found = document.writtenCellCount(of: row), found > columns else { return }
    let place = document.position(of: row)
    let position = SourcePosition(line: place.line, column: place.column)
    diagnostics.append(file.diagnostic(TableFault.longRow(found: found, expected: columns), at: position))
  }

  private func isTable(_ node: NodeID, in document: MarkdownDocument) -> Bool {
    guard document.isFenced(node), let info = document.fenceInfo(of: node), !info.isEmpty else { return false }
    let word = info.prefix { $0 != " " && $0 != "\t" }.lowercased()
    return words.contains(word)
  }

  private func diagnostic(
    _ flaw: SheetTable.Flaw, of node: NodeID, in document: MarkdownDocument, file: SourceFile
  ) -> Diagnostic {
    let fence = document.position(of: node)
    func position(_ line: Int) -> SourcePosition {
      // The first line of the block's text is the one below the fence.
      let number = fence.line + 1 + line
      let text = file.line(number) ?? ""
      let indent = text.prefix { $0 == " " || $0 == "\t" || $0 == ">" }.count
      return SourcePosition(line: number, column: min(indent, fence.column - 1) + 1)
    }
    return switch flaw {
    case .empty:
      file.diagnostic(TableFault.empty, at: SourcePosition(line: fence.line, column: fence.column), length: 3)
    case .uneven(let line, let found, let expected):
      file.diagnostic(TableFault.unevenRow(found: found, expected: expected), at: position(line))
    case .unclosedQuote(let line):
      file.diagnostic(TableFault.unclosedQuote, at: position(line))
    }
  }
}
