import Glibc

/// A file of the content folder, open to be sent.
struct ServedFile {
  /// The open file; whoever has it closes it.
  let descriptor: Int32
  /// Bytes.
  let size: Int
  /// What another content at the same path would not have.
  let tag: String

  /// Opens a regular file; nil where that cannot be done.
  init?(_ path: String) {
    // A pipe must not keep the server waiting for somebody who writes into it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      Glibc.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
    tag = [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_ino)]
      .map { String($0, radix: 36) }.joined(separator: "-")
  }
}

extension ServedFile {
  /// Closes it without having sent it.
  func close() { _ = Glibc.close(descriptor) }
}
