public import Diagnostics

/// The lines that messages point at, read from the files when they are printed.
///
/// Diagnostics come sorted by file, so one file at a time is held.
public struct SourceLines {
  private let diagnostics: [Diagnostic]
  private var file: SourceFile?
  private var hidden: Set<Int> = []

  /// The lines of a run's diagnostics.
  public init(of diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The line that a diagnostic points at; nil where it points at none, where it must not be shown, and where the file cannot
  /// be read any more.
  public mutating func line(of diagnostic: Diagnostic) -> String? {
    guard let position = diagnostic.position else { return nil }
    if file?.path != diagnostic.file {
      let bytes = (try? FileBytes(of: diagnostic.file))?.bytes ?? []
      file = SourceFile(path: diagnostic.file, root: "", bytes: bytes)
      hidden = diagnostics.hiddenLines(of: diagnostic.file)
    }
    return hidden.contains(position.line) ? nil : file?.line(position.line)
  }
}
