public import Diagnostics
import Glibc

/// Writes drafts.
public enum DraftFile {
  /// Writes a new file and the folders that it needs. A file that exists is left alone; one that cannot be written whole is not
  /// left behind.
  public static func write(_ text: String, to path: String) throws(ImportFault) {
    makeFolders(of: path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw errno == EEXIST ? .exists : .cannotWrite(FileProblem(code: errno)) }
    let code = writeAll(Array(text.utf8), to: file)
    let isClosed = close(file) == 0
    guard code == 0, isClosed else {
      unlink(path)
      throw .cannotWrite(FileProblem(code: code == 0 ? EIO : code))
    }
  }

  /// Folders that cannot be made show when the file cannot.
  private static func makeFolders(of path: String) {
    for (index, character) in path.enumerated() where character == "/" && index > 0 {
      mkdir(String(path.prefix(index)), 0o755)
    }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : EIO }
        written += count
      }
      return 0
    }
  }
}
