public import Diagnostics

/// A Markdown file taken apart: the YAML between two lines `---` at its top, and the text below.
public struct FrontMatter: Hashable, Sendable {
  /// The YAML, without the two lines around it.
  public let yaml: TextPart
  /// Everything below the closing line; empty at the end of the file where there is nothing.
  public let body: TextPart

  /// Finds the front matter of a file.
  ///
  /// The opening line is `---`, the very first of the file; the closing one is `---` or `...`; blanks may follow on either.
  /// - Returns: nil where one of the two lines is missing, which is reported.
  public static func split(_ file: SourceFile, reportingTo diagnostics: inout [Diagnostic]) -> FrontMatter? {
    var lines = LineScanner(file.bytes[file.whole.bytes])
    guard let opening = lines.next(), file.isRule(opening, of: UInt8(ascii: "-")) else {
      diagnostics.append(file.diagnostic(YAMLFault.missingFrontMatter))
      return nil
    }
    let start = lines.offset
    while let line = lines.next() {
      guard file.isRule(line, of: UInt8(ascii: "-")) || file.isRule(line, of: UInt8(ascii: ".")) else { continue }
      return FrontMatter(
        yaml: TextPart(bytes: start..<line.lowerBound, firstLine: 2),
        body: TextPart(bytes: lines.offset..<file.bytes.count, firstLine: lines.line))
    }
    diagnostics.append(file.diagnostic(YAMLFault.unclosedFrontMatter, length: 3))
    return nil
  }
}

extension SourceFile {
  /// Whether a line is three of `mark`, followed by blanks at most.
  fileprivate func isRule(_ line: Range<Int>, of mark: UInt8) -> Bool {
    line.count >= 3 && bytes[line.prefix(3)].allSatisfy { $0 == mark }
      && bytes[line.dropFirst(3)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
