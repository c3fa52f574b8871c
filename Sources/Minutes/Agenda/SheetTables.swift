public import Diagnostics
public import Markdown

/// Turns the fenced blocks of a text that are marked `tabel` into tables.
public struct SheetTables: Sendable {
  private let words: [String]

  /// For the texts of a language.
  public init(language: Language) {
    words = language.agenda.table
  }

  /// Puts a table in the place of each such block; what is wrong with one is reported, and the block stays.
  public func make(
    in document: inout MarkdownDocument, of file: SourceFile, reportingTo diagnostics: inout [Diagnostic]
  ) {
    var current: NodeID? = document.root
    while let node = current {
      let kind = document.kind(of: node)
      current = document.node(after: node, within: document.root, skippingChildren: kind.holdsInlines)
      guard kind == .codeBlock, isTable(node, in: document) else { continue }
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
