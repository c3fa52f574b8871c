import Glibc

/// Everything below a folder, to be compared whole: what is not expected is as wrong as what is missing.
typealias Snapshot = [String: SnapshotItem]

/// One thing in a snapshot.
enum SnapshotItem: Equatable, CustomStringConvertible {
  case file(String)
  case folder
  case link(String)
  case other

  var description: String {
    switch self {
    case .file(let text): text.count > 60 ? "file(\(text.count) characters)" : "file(\(text))"
    case .folder: "folder"
    case .link(let target): "link(\(target))"
    case .other: "other"
    }
  }
}

extension Snapshot {
  /// Reads a folder; empty where there is none.
  init(of root: String) {
    self = [:]
    read(root, "")
  }

  /// The files alone, by their text.
  var files: [String: String] {
    compactMapValues { item in if case .file(let text) = item { text } else { nil } }
  }

  private mutating func read(_ root: String, _ folder: String) {
    guard let stream = opendir(root + "/" + folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      let path = folder + name
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: self[path] = .file(text(of: root + "/" + path))
      case S_IFLNK: self[path] = .link(target(of: root + "/" + path))
      case S_IFDIR:
        self[path] = .folder
        read(root, path + "/")
      default: self[path] = .other
      }
    }
  }
}

/// A file's content as text; nothing where it cannot be read.
func text(of path: String) -> String {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return "" }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &piece, piece.count)
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes += piece[..<count]
  }
}

/// Where a symlink leads.
func target(of path: String) -> String {
  var piece = [CChar](repeating: 0, count: 4096)
  let count = readlink(path, &piece, piece.count)
  return String(decoding: piece.prefix(Swift.max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
