import Glibc

/// The files below a folder.
struct FolderTree {
  private(set) var files: [String] = []
  private(set) var bytes = 0

  /// Walks a folder; paths are given from it.
  init(_ root: String) {
    walk(root, "")
  }

  private mutating func walk(_ root: String, _ folder: String) {
    guard let stream = opendir(root + "/" + folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        walk(root, folder + name + "/")
      } else {
        files.append(folder + name)
        var status = stat()
        if lstat(root + "/" + folder + name, &status) == 0 { bytes += Int(status.st_size) }
      }
    }
  }
}
