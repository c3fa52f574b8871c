public import Diagnostics

/// A path below the content folder, and what lies there by the layout of the format.
public struct ContentPath: Hashable, Sendable {
  /// What a file is for.
  public enum Kind: Hashable, Sendable {
    /// `site.yml`.
    case site
    /// `organisations.yml`.
    case organisations
    /// `glossary.yml`.
    case glossary
    /// `clusters/ID.md`.
    case cluster
    /// A `.md` file anywhere below `meetings/`.
    case meeting
    /// `persons/ID.md`.
    case person
    /// `themes/ID.md`.
    case theme
    /// A `.md` file anywhere below `pages/`.
    case page
    /// Another file below `meetings/`, which minutes may link to.
    case attachment
    /// A file below `assets/`, copied as it is.
    case asset
    /// A file or folder whose name begins with a full stop: passed over in silence.
    case hidden
    /// No content; the fault, a warning, says why.
    case stray
  }

  /// The path with `/` between its parts.
  public let path: String
  /// What the file is for.
  public let kind: Kind
  /// What to say of a stray file.
  let strayFault: (any Fault)?

  /// Looks at a path below the content folder.
  public init(_ path: String) {
    self.path = path
    (kind, strayFault) = Self.sort(path)
  }

  /// The name of the file without its folders and its ending.
  var name: Substring {
    let file = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    return file[..<(file.lastIndex(of: ".") ?? file.endIndex)]
  }

  /// The folders and the name, without the first folder and the ending.
  var partsBelowFirstFolder: [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast() + [name]
  }

  /// The same path.
  public static func == (left: ContentPath, right: ContentPath) -> Bool { left.path == right.path }

  /// Hashes the path.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }

  /// By bytes and without taking the path apart: each file of the folder is sorted more than once.
  private static func sort(_ path: String) -> (Kind, (any Fault)?) {
    if isHidden(path) { return (.hidden, nil) }
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return sortTopLevel(path) }
    let isFlat = !path.utf8[path.utf8.index(after: slash)...].contains(UInt8(ascii: "/"))
    switch path[..<slash] {
    case "assets": return (.asset, nil)
    case "meetings": return (path.utf8.suffix(3).elementsEqual(".md".utf8) ? .meeting : .attachment, nil)
    case "pages": return sort(path, as: .page)
    case "clusters": return sort(path, as: .cluster, isFlat: isFlat)
    case "persons": return sort(path, as: .person, isFlat: isFlat)
    case "themes": return sort(path, as: .theme, isFlat: isFlat)
    default: return (.stray, FolderFault.stray)
    }
  }

  /// Whether a part of the path begins with a full stop.
  private static func isHidden(_ path: String) -> Bool {
    var last = UInt8(ascii: "/")
    for byte in path.utf8 {
      if byte == UInt8(ascii: "."), last == UInt8(ascii: "/") { return true }
      last = byte
    }
    return false
  }

  private static func sortTopLevel(_ path: String) -> (Kind, (any Fault)?) {
    switch path {
    case ContentDocuments.sitePath: return (.site, nil)
    case ContentDocuments.organisationsPath: return (.organisations, nil)
    case ContentDocuments.glossaryPath: return (.glossary, nil)
    default:
      let meant = [ContentDocuments.sitePath, ContentDocuments.organisationsPath, ContentDocuments.glossaryPath]
        .first { path.lowercased() == $0.dropLast(3) + "yaml" || path.lowercased() == $0 }
      return (.stray, meant.map { FrontMatterFault.wrongEnding(expected: $0) } ?? FolderFault.stray)
    }
  }

  private static func sort(_ path: String, as kind: Kind, isFlat: Bool = true) -> (Kind, (any Fault)?) {
    let lower = path.lowercased()
    let folder = path[..<(path.firstIndex(of: "/") ?? path.endIndex)]
    if path.hasSuffix(".md") {
      guard !isFlat else { return (kind, nil) }
      let file = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
      return (.stray, FrontMatterFault.tooDeepInFolder(expected: "\(folder)/\(file)"))
    }
    for ending in [".markdown", ".mdown", ".md", ".txt"] where lower.hasSuffix(ending) {
      return (.stray, FrontMatterFault.wrongEnding(expected: path.dropLast(ending.count) + ".md"))
    }
    return (.stray, FolderFault.stray)
  }

  /// What to tell of a stray file; nil for others.
  public func strayDiagnostic(root: String) -> Diagnostic? {
    strayFault.map { Diagnostic($0, file: root.isEmpty ? path : root + "/" + path) }
  }
}
