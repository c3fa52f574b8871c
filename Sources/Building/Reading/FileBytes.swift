import Diagnostics
import Glibc

/// The whole content of a file, read with four system calls.
struct FileBytes {
  let bytes: [UInt8]
  /// What the file was while it was read.
  let stamp: FileStamp

  /// Reads the regular file at a path, links followed; one that changes its size under the reader's hands is a fault, and so
  /// is one that is no more what it was when `expected` was taken.
  init(of path: String, expected: FileStamp? = nil) throws(FolderFault) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .cannotReadFile(FileProblem(code: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .cannotReadFile(FileProblem(code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .cannotReadFile(.isFolder) }
    stamp = FileStamp(status)
    if let expected, expected != stamp { throw .changed }
    var code: Int32 = 0
    // Room for one byte more: a file that fills it has grown.
    bytes = [UInt8](unsafeUninitializedCapacity: stamp.size + 1) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { code = errno }
        if read <= 0 { break }
        count += read
      }
    }
    guard code == 0 else { throw .cannotReadFile(FileProblem(code: code)) }
    guard bytes.count == stamp.size else { throw .changed }
  }
}
