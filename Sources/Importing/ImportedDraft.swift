/// A draft that was made of a source and is not written yet.
public struct ImportedDraft: Sendable {
  /// Where it belongs below the content folder: `meetings/nord/2022-08-26-faglig.md`.
  public var path: String
  /// The file.
  public var text: String
  /// How it came about.
  public var report: ImportReport
}
