import Diagnostics

/// PDF: its text as it was laid out on the pages.
enum PDFReader {
  /// The text of a file.
  static func text(of path: String) async throws(ImportFault) -> String {
    let outcome = try await ConversionTool.pdftotext.run(["-layout", "-enc", "UTF-8", path.asArgument, "-"])
    guard outcome.isGood else {
      throw outcome.errors.lowercased().contains("password") ? .encrypted : .damaged(kind: ".pdf")
    }
    guard outcome.output.count <= PlainText.limit else { throw .textTooLarge(limit: PlainText.limit) }
    let text = String(decoding: outcome.output, as: UTF8.self)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw .noText }
    return text
  }
}

extension String {
  /// A path that no program takes for an option.
  var asArgument: String { hasPrefix("-") ? "./" + self : self }
}
