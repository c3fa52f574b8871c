import Archive
import Diagnostics
import Minutes

/// Looks for files among the minutes that no text links to: they are not published, and perhaps that is not meant.
enum UnlinkedFiles {
  /// A warning for each such file.
  ///
  /// What lies in the folder of a draft that is held back, or of minutes with a closed item, may be theirs: not a word of it.
  static func diagnostics(
    in reading: ContentReading, linked: Set<String>, registry: Registry, meetings: [LinkedMeeting]
  ) -> [Diagnostic] {
    let silent = Set(
      registry.heldBack.map(folder)
        + zip(registry.meetings, meetings).filter { $1.isPartlyClosed }.map { folder($0.0.document.path) })
    return reading.files.map(\.path).filter { path in
      ContentPath(path).kind == .attachment && !linked.contains(path) && silent.isDisjoint(with: folders(around: path))
    }.map { Diagnostic(FolderFault.unlinked, file: reading.documents.displayPath($0)) }
  }

  /// The folder beside a meeting's file that bears its name.
  private static func folder(_ path: String) -> String { String(path.dropLast(".md".count)) }

  /// Every folder that a file lies in.
  private static func folders(around path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }
}
