public import Diagnostics

/// The lines that messages point at, read from the files when they are printed.
///
/// Diagnostics come sorted by file, so one file at a time is held.
public struct SourceLines {
  /// The lines of each file that no message may show.
  private let hidden: [String: Set<Int>]
  private var file: SourceFile?

  /// The lines of a run's diagnostics.
  public init(of diagnostics: [Diagnostic]) {
    let hiding = Set(diagnostics.lazy.filter(\.fault.hidesSource).map(\.file))
    hidden = Dictionary(uniqueKeysWithValues: hiding.map { ($0, diagnostics.hiddenLines(of: $0)) })
  }

  /// The line that a diagnostic points at; nil where it points at none, where it must not be shown, and where the file cannot
  /// be read any more.
  public mutating func line(of diagnostic: Diagnostic) -> String? {
    guard let position = diagnostic.position else { return nil }
    if file?.path != diagnostic.file {
      let bytes = (try? FileBytes(of: diagnostic.file))?.bytes ?? []
      file = SourceFile(path: diagnostic.file, root: "", bytes: bytes)
    }
    return hidden[diagnostic.file]?.contains(position.line) == true ? nil : file?.line(position.line)
  }
}
