import Diagnostics

/// Finds the path that somebody may have meant who named a file that is not there.
enum NearestPath {
  /// A file of the same name elsewhere, the one that shares most folders; else one of nearly the same spelling in the
  /// same folder or below.
  static func nearest(to path: String, in paths: some Sequence<String>) -> String? {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[$0...] } ?? path[...]
    let folder = slash.map { path[...$0] } ?? ""
    var elsewhere: [String] = []
    var beside: [String] = []
    for candidate in paths {
      if candidate.hasSuffix(name) { elsewhere.append(candidate) }
      if candidate.hasPrefix(folder) { beside.append(candidate) }
    }
    let same = elsewhere.map { (shared: sharedFolders($0, path), path: $0) }
      .min { (-$0.shared, $0.path) < (-$1.shared, $1.path) }
    return same?.path ?? EditDistance.nearest(to: path, in: beside)
  }

  private static func sharedFolders(_ left: String, _ right: String) -> Int {
    zip(left.split(separator: "/").dropLast(), right.split(separator: "/").dropLast()).prefix { $0 == $1 }.count
  }
}
