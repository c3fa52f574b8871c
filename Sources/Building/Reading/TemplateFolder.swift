import Diagnostics

/// The templates of a folder, read.
struct TemplateFolder: Sendable {
  /// The files, sorted by path.
  private(set) var files: [SourceFile] = []
  private(set) var diagnostics: [Diagnostic]

  /// Reads a folder.
  init(_ root: String) {
    let scan = FolderScan(of: root)
    diagnostics = scan.diagnostics
    for file in scan.files {
      do throws(FolderFault) {
        files.append(SourceFile(path: file.path, root: root, bytes: try FileBytes(of: root + "/" + file.path).bytes))
      } catch {
        diagnostics.append(Diagnostic(error, file: root + "/" + file.path))
      }
    }
  }
}
