public import Diagnostics

/// The lines that messages point at, read from the files when they are printed.
///
/// Diagnostics come sorted by file and place, so one file and one of its lines at a time are held.
public struct SourceLines {
  /// The lines of each file that no message may show.
  private let hidden: [String: Set<Int>]
  private var file: (path: String, lines: LineTable)?
  private var last: (number: Int, line: SourceLine?)?

  /// Nobody would find anything in the excerpt of a longer line.
  private static let longestLine = 1 << 20

  /// The lines of a run's diagnostics.
  public init(of diagnostics: [Diagnostic]) {
    hidden = diagnostics.hiddenLines
  }

  /// The line that a diagnostic points at; nil where it points at none, where it must not be shown, and where the file cannot
  /// be read any more.
  public mutating func line(of diagnostic: Diagnostic) -> SourceLine? {
    guard let position = diagnostic.position else { return nil }
    if file?.path != diagnostic.file {
      let bytes = (try? FileBytes(of: diagnostic.file))?.bytes ?? []
      file = (diagnostic.file, LineTable(SourceFile(path: diagnostic.file, root: "", bytes: bytes)))
      last = nil
    }
    if hidden[diagnostic.file]?.contains(position.line) == true { return nil }
    if last?.number != position.line {
      last = (position.line, file?.lines.text(of: position.line, upTo: Self.longestLine).map(SourceLine.init))
    }
    return last?.line
  }
}
