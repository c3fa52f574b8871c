import Glibc
import Records

/// Writes files that are new: never into one that is there, because its bytes may have a second name in the live tree.
struct FileWriter: Sendable {
  /// The folder below which the paths lie.
  let folder: FolderHandle

  /// Writes the bytes to a new file with mode 644, in place of one that lies there; `isForced` waits until the disk
  /// has them.
  @discardableResult
  func write(_ bytes: [UInt8], to path: RelativePath, isForced: Bool = false) throws(SystemError) -> FileStamp {
    let descriptor = try create(path)
    return try finish(path, descriptor) { () throws(SystemError) in
      try bytes.withUnsafeBufferPointer { buffer throws(SystemError) in
        try Self.writeAll(UnsafeRawBufferPointer(buffer), to: descriptor)
      }
      if isForced { try SystemError.check { fsync(descriptor) } }
    }
  }

  /// Writes what a reader delivers, piece by piece, to a new file with mode 644, in place of one that lies there.
  func write(_ source: FileReader, to path: RelativePath) throws(FileCopyError) -> (ContentDigest, FileStamp) {
    let descriptor: Int32
    do { descriptor = try create(path) } catch { throw .writing(error) }
    var digest = ContentDigest()
    var failure: FileCopyError?
    do throws(SystemError) {
      let stamp = try finish(path, descriptor) { () throws(SystemError) in
        do throws(FileCopyError) {
          digest = try source.readAll { piece throws(SystemError) in try Self.writeAll(piece, to: descriptor) }
        } catch {
          failure = error
          throw error.cause
        }
      }
      return (digest, stamp)
    } catch {
      throw failure ?? .writing(error)
    }
  }

  private func create(_ path: RelativePath) throws(SystemError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    func attempt() throws(SystemError) -> Int32 {
      try SystemError.check { path.withCString { openat(folder.descriptor, $0, flags, 0o644) } }
    }
    do {
      return try attempt()
    } catch let error where error.code == EEXIST {
      try folder.removeFile(path)
      return try attempt()
    }
  }

  /// Fills the new file and closes it; where that fails, the file goes, so that a full disk is not kept full.
  private func finish(
    _ path: RelativePath, _ descriptor: Int32, filling fill: () throws(SystemError) -> Void
  ) throws(SystemError) -> FileStamp {
    do throws(SystemError) {
      let stamp: FileStamp
      do throws(SystemError) {
        try fill()
        stamp = try Self.settle(descriptor)
      } catch {
        close(descriptor)
        throw error
      }
      guard close(descriptor) == 0 || errno == EINTR else { throw SystemError(code: errno) }
      return stamp
    } catch {
      try? folder.removeFile(path)
      throw error
    }
  }

  /// The stamp of the finished file, its mode set right where the umask or a default ACL has changed it.
  private static func settle(_ descriptor: Int32) throws(SystemError) -> FileStamp {
    var raw = stat()
    try SystemError.check { fstat(descriptor, &raw) }
    if FileStatus(raw).permissions != 0o644 {
      try SystemError.check { fchmod(descriptor, 0o644) }
      try SystemError.check { fstat(descriptor, &raw) }
    }
    return FileStatus(raw).stamp
  }

  private static func writeAll(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemError) {
    var rest = buffer[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = try SystemError.check { Glibc.write(descriptor, piece.baseAddress, piece.count) }
      rest = rest.dropFirst(written)
    }
  }
}
