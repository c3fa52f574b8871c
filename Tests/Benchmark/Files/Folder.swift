import Glibc

/// A folder that files are written to, with one system call a step.
struct Folder: Sendable {
  let path: String

  /// The folder, made where it is not there.
  init(_ path: String) {
    self.path = path
    Self.make(path)
  }

  /// Writes a file below the folder; the folders that lead to it are made.
  func write(_ bytes: some Collection<UInt8>, to name: String) throws {
    let file = path + "/" + name
    var descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0, errno == ENOENT {
      Self.make(String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]))
      descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    guard descriptor >= 0 else { throw FileError(path: file, code: errno) }
    defer { close(descriptor) }
    let written = bytes.withContiguousStorageIfAvailable { Glibc.write(descriptor, $0.baseAddress, $0.count) } ?? -1
    guard written == bytes.count else { throw FileError(path: file, code: errno) }
  }

  /// Its path from the root.
  func absolutePath() throws -> String {
    guard let resolved = realpath(path, nil) else { throw FileError(path: path, code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The bytes of a file.
  static func read(_ file: String) throws -> [UInt8] {
    let descriptor = open(file, O_RDONLY)
    guard descriptor >= 0 else { throw FileError(path: file, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: file, code: errno) }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  private static func make(_ path: String) {
    guard mkdir(path, 0o755) != 0, errno == ENOENT, let slash = path.lastIndex(of: "/") else { return }
    make(String(path[..<slash]))
    mkdir(path, 0o755)
  }
}

/// A file that could not be read or written.
struct FileError: Error, CustomStringConvertible {
  let path: String
  let code: Int32
  var description: String { "\(path): \(String(cString: strerror(code)))" }
}
