/// The files below the content folder with their sizes: what a link may lead to.
public struct ContentFiles: Sendable {
  /// The size in bytes of each file, by its path below the content folder.
  private let sizes: [String: Int]
  /// The spelling on disk of each path; composed and decomposed letters are the same path.
  private let spellings: [String: String]

  /// The files at paths, each with its size in bytes.
  public init(_ files: [(path: String, size: Int)]) {
    sizes = Dictionary(files.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
    spellings = Dictionary(files.map { ($0.path, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is a file at a path.
  public func contains(_ path: String) -> Bool { sizes[path] != nil }

  /// The size of a file in bytes.
  public func size(of path: String) -> Int? { sizes[path] }

  /// The path as the disk spells it.
  public func spelling(of path: String) -> String { spellings[path] ?? path }

  /// The files in the folder of a path and below it, for suggestions.
  func beside(_ path: String) -> [String] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/") + "/"
    return sizes.keys.filter { $0.hasPrefix(folder) }.sorted()
  }
}
