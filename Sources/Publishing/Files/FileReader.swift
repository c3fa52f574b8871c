import Glibc
import Records

/// An open regular file, read from start to end in pieces.
final class FileReader: Sendable {
  private let descriptor: Int32
  /// The stamp before the first byte was read.
  let stamp: FileStamp

  /// At most this many bytes are held at a time.
  private static let pieceSize = 1 << 18

  /// Opens a file below a folder; a symlink is not followed.
  convenience init(_ path: RelativePath, in folder: FolderHandle) throws(SystemError) {
    try self.init(
      adopting: try SystemError.check {
        path.withCString { openat(folder.descriptor, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
      })
  }

  /// Opens a file; symlinks are followed.
  convenience init(_ path: String) throws(SystemError) {
    try self.init(adopting: try SystemError.check { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) })
  }

  private init(adopting descriptor: Int32) throws(SystemError) {
    self.descriptor = descriptor
    var raw = stat()
    let answer = fstat(descriptor, &raw)
    let status = FileStatus(raw)
    stamp = status.stamp
    if answer != 0 { throw SystemError(code: errno) }
    if status.kind != .file { throw SystemError(code: status.kind == .folder ? EISDIR : EINVAL) }
  }

  deinit { close(descriptor) }

  /// Hands the file over in pieces and returns the digest of all of it.
  func readAll(
    _ consume: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(FileCopyError) -> ContentDigest {
    let size = min(Self.pieceSize, max(4096, Int(clamping: stamp.size) / 64 * 64 + 64))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    var digester = ContentDigester()
    while true {
      let count: Int
      do { count = try fill(buffer) } catch { throw .reading(error) }
      let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      do { try consume(piece) } catch { throw .writing(error) }
      guard count == size else { return digester.finish(with: piece) }
      digester.absorb(piece)
    }
  }

  /// All of a small file; nil where it cannot be read.
  var bytes: [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(clamping: stamp.size))
    guard (try? readAll { piece throws(SystemError) in bytes.append(contentsOf: piece) }) != nil else { return nil }
    return bytes
  }

  /// Reads the file for its digest alone.
  func digest() throws(SystemError) -> ContentDigest {
    do {
      return try readAll { _ in }
    } catch {
      throw error.cause
    }
  }

  /// Reads until the buffer is full or the file ends.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    var count = 0
    while count < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
      let more = try SystemError.check { read(descriptor, rest.baseAddress, rest.count) }
      if more == 0 { break }
      count += more
    }
    return count
  }
}
