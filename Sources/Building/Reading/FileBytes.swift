import Diagnostics
import Glibc

/// Reads whole files with four system calls each.
enum FileBytes {
  /// All bytes of a file; one that changes its size under the reader's hands is a fault.
  static func read(_ path: String) throws(FolderFault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .cannotReadFile(FileProblem(code: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .cannotReadFile(FileProblem(code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .cannotReadFile(.isFolder) }
    let size = Int(status.st_size)
    var code: Int32 = 0
    // Room for one byte more: a file that fills it has grown.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { code = errno }
        if read <= 0 { break }
        count += read
      }
    }
    guard code == 0 else { throw .cannotReadFile(FileProblem(code: code)) }
    guard bytes.count == size else { throw .changed }
    return bytes
  }
}
