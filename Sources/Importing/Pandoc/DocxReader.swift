import Diagnostics
import Minutes

/// Word's documents, through pandoc.
enum DocxReader {
  /// The source that a file holds.
  static func source(of path: String, language: Language) async throws(ImportFault) -> Source {
    // Sandboxed, it reads nothing but the file; the heap is bounded, since a small document can unfold to a large one.
    let outcome = try await ConversionTool.pandoc.run([
      "+RTS", "-M768M", "-RTS", "--sandbox", "--from", "docx+empty_paragraphs", "--to", "json", path.asArgument,
    ])
    guard outcome.isGood, let document = JSONParser.parse(outcome.output) else { throw .damaged(kind: ".docx") }
    let blocks = DocumentBlocks.read(document, language: language)
    guard blocks.contains(where: { $0.text.contains(where: { $0.isLetter || $0.isNumber }) }) else { throw .empty }
    guard blocks.reduce(0, { $0 + $1.text.utf8.count }) <= PlainText.limit else {
      throw .textTooLarge(limit: PlainText.limit)
    }
    if let text = BrokenLines.text(of: blocks) { return Source(laidOut: text, language: language, hasPages: false) }
    return Source(blocks: blocks, language: language)
  }
}
