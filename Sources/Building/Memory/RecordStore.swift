import Diagnostics
import Glibc
import Records
import Synchronization

/// Records one behind the other, that any thread may add to and read from. What all texts come to does not lie in memory for as
/// long as a run takes, but here.
///
/// What is added lies in a file without a name, gone with the program. It may go on from a file of an earlier run, which stays as
/// it is until ``settle(at:)``: a run that fails leaves nothing behind.
final class RecordStore: Sendable {
  /// Whether what is added may be put behind what an earlier run left: not where another run has that file.
  let isLasting: Bool
  /// The file of an earlier run; -1 for none.
  private let former: Int32
  /// How much of it counts.
  private let formerCount = Atomic<Int>(0)
  private let added: Int32
  private let addedCount = Atomic<Int>(0)

  /// A store that goes on from the file at a path, or from nothing where there is none; nil where no file can be had at all.
  ///
  /// - Parameters:
  ///   - path: where an earlier run left its records; nil for none, and for none to be left.
  ///   - folder: where a file without a name may lie, so that it can be given one there.
  init?(goingOnFrom path: String? = nil, in folder: String? = nil) {
    var former: Int32 = -1
    var isLasting = path != nil
    if let path {
      former = open(path, O_RDWR | O_CLOEXEC)
      if former >= 0, !Self.has(former, path) {
        close(former)
        (former, isLasting) = (-1, false)
      }
    }
    guard let added = Self.unnamed(in: folder) else {
      if former >= 0 { close(former) }
      return nil
    }
    self.former = former
    self.isLasting = isLasting
    self.added = added
  }

  deinit {
    close(added)
    if former >= 0 { close(former) }
  }

  /// Whether an open file is this run's alone, and still the one at its path: whoever had it before may have put another there.
  private static func has(_ file: Int32, _ path: String) -> Bool {
    var (own, named) = (stat(), stat())
    return flock(file, LOCK_EX | LOCK_NB) == 0 && fstat(file, &own) == 0 && stat(path, &named) == 0
      && own.st_ino == named.st_ino
  }

  private static func unnamed(in folder: String?) -> Int32? {
    // O_TMPFILE, which is not to be had by its name here.
    let flags = 0o20_000_000 | O_DIRECTORY | O_RDWR | O_CLOEXEC
    for folder in [folder, getenv("TMPDIR").map { String(cString: $0) }, "/var/tmp", "/tmp"].compactMap({ $0 }) {
      let file = open(folder, flags, 0o644)
      if file >= 0 { return file }
      var name = Array((folder + "/referat-XXXXXX").utf8CString)
      let other = mkstemp(&name)
      guard other >= 0 else { continue }
      _ = fcntl(other, F_SETFD, FD_CLOEXEC)
      unlink(name)
      return other
    }
    return nil
  }

  /// How many bytes lie in it.
  var count: Int { formerCount.load(ordering: .relaxed) + addedCount.load(ordering: .relaxed) }

  /// Says how much of the file of an earlier run counts: what is behind that, a run left that did not come to its end. Nothing has
  /// been added yet.
  func goOn(from count: Int) { formerCount.store(former < 0 ? 0 : count, ordering: .relaxed) }

  /// Lays a record down; nil where it cannot be written.
  func add(_ bytes: [UInt8]) -> StoredRecord? {
    let start = addedCount.add(bytes.count, ordering: .relaxed).oldValue
    guard Self.write(bytes[...], to: added, at: start) == nil else { return nil }
    let place = formerCount.load(ordering: .relaxed) + start
    return StoredRecord(start: place, count: bytes.count, digest: ContentDigest(of: bytes))
  }

  /// Writes all of it; gives what went wrong.
  private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32, at start: Int) -> FileProblem? {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let written = pwrite(file, rest.baseAddress, rest.count, start + done)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return FileProblem(code: written < 0 ? errno : EIO) }
        done += written
      }
      return nil
    }
  }

  /// The bytes of a record; nil where they are not those that were laid down.
  func bytes(of record: StoredRecord) -> [UInt8]? {
    guard record.start >= 0, record.count >= 0, record.count <= count, record.start <= count - record.count else {
      return nil
    }
    let before = formerCount.load(ordering: .relaxed)
    let (file, start) = record.start < before ? (former, record.start) : (added, record.start - before)
    let bytes = [UInt8](unsafeUninitializedCapacity: record.count) { buffer, done in
      while done < buffer.count {
        let read = pread(file, buffer.baseAddress?.advanced(by: done), buffer.count - done, start + done)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { return }
        done += read
      }
    }
    return bytes.count == record.count && ContentDigest(of: bytes) == record.digest ? bytes : nil
  }

  /// The value that a record was written from; nil where it is none any more.
  func value<Value>(of record: StoredRecord, _ read: (inout RecordReader) throws(BrokenRecord) -> Value) -> Value? {
    bytes(of: record)?.withUnsafeBytes { buffer in
      var reader = RecordReader(buffer)
      guard let value = try? read(&reader), reader.isAtEnd else { return nil }
      return value
    }
  }

  // MARK: For the next run

  /// Leaves the records behind at a path, the added ones behind those of an earlier run, or all of them in place of what lies
  /// there. Gives what went wrong.
  func settle(at path: String) -> FileProblem? {
    if former >= 0 {
      let count = formerCount.load(ordering: .relaxed)
      guard ftruncate(former, count) == 0 else { return FileProblem(code: errno) }
      return copyAdded(to: former, from: count)
    }
    let temporary = "\(path).\(getpid())"
    unlink(temporary)
    let isNamed = linkat(AT_FDCWD, "/proc/self/fd/\(added)", AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0
    if !isNamed {
      let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard file >= 0 else { return FileProblem(code: errno) }
      let problem = copyAdded(to: file, from: 0)
      close(file)
      if let problem {
        unlink(temporary)
        return problem
      }
    }
    guard rename(temporary, path) == 0 else {
      defer { unlink(temporary) }
      return FileProblem(code: errno)
    }
    return nil
  }

  private func copyAdded(to file: Int32, from start: Int) -> FileProblem? {
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var done = 0
    while true {
      let read = pread(added, &piece, piece.count, done)
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { return FileProblem(code: errno) }
      if read == 0 { return nil }
      if let problem = Self.write(piece[..<read], to: file, at: start + done) { return problem }
      done += read
    }
  }
}

/// Where a record lies in its store.
struct StoredRecord: Sendable {
  fileprivate let start: Int
  /// Bytes.
  let count: Int
  /// Of the bytes: a store may have been cut or spoiled since.
  let digest: ContentDigest
}

extension StoredRecord {
  func write(to writer: inout RecordWriter) {
    writer.write(start)
    writer.write(count)
    writer.write(digest)
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    start = try reader.number()
    count = try reader.number()
    digest = try reader.digest()
  }
}
