public import Diagnostics

/// Reads all files of a content folder, one after the other. Pure: it touches no file.
///
/// Who has several cores reads `site.yml` first, for the language, and then all others at once with a ``DocumentReader``.
public enum ContentReader {
  /// The documents of the files, and what was wrong with each of them alone.
  ///
  /// What a file is for follows from its path (``ContentPath``); stray files are told, hidden ones passed over.
  public static func read(
    files: [SourceFile], root: String = "content"
  ) -> (documents: ContentDocuments, diagnostics: [Diagnostic]) {
    var documents = ContentDocuments(root: root)
    var diagnostics: [Diagnostic] = []
    let sorted = files.sorted { $0.path < $1.path }
    if let file = sorted.first(where: { $0.path == ContentDocuments.sitePath }) {
      let site = DocumentReader(language: .of(.da)).read(file)
      site.document.map { documents.add($0) }
      diagnostics += site.diagnostics
    } else {
      diagnostics.append(Diagnostic(FolderFault.noSite(folder: root), file: root))
    }
    let reader = DocumentReader(language: .of(documents.site?.language ?? .da))
    for file in sorted where file.path != ContentDocuments.sitePath {
      if let stray = ContentPath(file.path).strayDiagnostic(root: file.root) {
        diagnostics.append(stray)
        continue
      }
      let (document, found) = reader.read(file)
      document.map { documents.add($0) }
      diagnostics += found
    }
    return (documents, diagnostics)
  }
}
