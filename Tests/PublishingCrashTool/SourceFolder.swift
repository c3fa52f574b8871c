import Glibc

/// The files below a folder.
struct SourceFolder {
  let root: String
  private(set) var files: [String] = []

  init(_ root: String) {
    self.root = root
    read("")
    files.sort()
  }

  private mutating func read(_ folder: String) {
    guard let stream = opendir(root + "/" + folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        read(folder + name + "/")
      } else {
        files.append(folder + name)
      }
    }
  }

  /// A file's content; nothing where it cannot be read.
  static func bytes(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }
}
