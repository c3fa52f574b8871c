/// The files below the content folder with their sizes: what a link may lead to.
public struct ContentFiles: Sendable {
  /// The size in bytes of each file, by its path below the content folder. Composed and decomposed letters are the same
  /// path.
  private let sizes: [String: Int]

  /// The files at paths, each with its size in bytes.
  public init(_ files: [(path: String, size: Int)]) {
    sizes = Dictionary(files.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is a file at a path.
  public func contains(_ path: String) -> Bool { sizes[path] != nil }

  /// The size of a file in bytes.
  public func size(of path: String) -> Int? { sizes[path] }

  /// The path as the disk spells it.
  public func spelling(of path: String) -> String { sizes.index(forKey: path).map { sizes[$0].key } ?? path }

  /// The file that somebody may have meant who named one that is not there.
  func nearest(to path: String) -> String? { NearestPath.nearest(to: path, in: sizes.keys) }
}
