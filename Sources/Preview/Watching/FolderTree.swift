import Glibc

/// The folders and files below a folder, as the file system lists them. Symbolic links are not followed: what content may link to
/// lies below the same folder and is met there.
enum FolderTree {
  /// What a name in a folder stands for.
  enum Kind {
    case folder
    case other
  }

  /// Deeper than this nothing is read.
  private static let depthLimit = 100

  /// Calls `visit` with the path of each folder below `folder`, itself first, until `visit` says no.
  static func forEachFolder(in folder: String, _ visit: (String) -> Bool) {
    var waiting = [(path: folder, depth: 0)]
    while let (path, depth) = waiting.popLast() {
      guard visit(path), depth < depthLimit else { continue }
      for entry in entries(of: path) where entry.kind == .folder {
        waiting.append((path + "/" + entry.name, depth + 1))
      }
    }
  }

  /// What lies in a folder, in no order, without names that begin with a dot; nothing where it cannot be read.
  static func entries(of folder: String) -> [(name: String, kind: Kind)] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var result: [(name: String, kind: Kind)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard !name.hasPrefix(".") else { continue }
      result.append((name, kind(entry.pointee.d_type, folder + "/" + name)))
    }
    return result
  }

  /// Some file systems do not say in the list what a name stands for.
  private static func kind(_ type: UInt8, _ path: String) -> Kind {
    guard type == UInt8(DT_UNKNOWN) else { return type == UInt8(DT_DIR) ? .folder : .other }
    return isFolder(path) ? .folder : .other
  }

  /// Whether there is a folder at a path, and not a link to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
