import Glibc
import Records
import Synchronization

/// A file of records, one behind the other, that any thread may add to and read from. What all texts come to does not lie in
/// memory for as long as a run takes, but here.
final class RecordStore: Sendable {
  /// Whether the file has a name, and so is there for the next run.
  let isLasting: Bool
  private let descriptor: Int32
  private let end: Atomic<Int>

  private init(_ descriptor: Int32, isLasting: Bool) {
    self.descriptor = descriptor
    self.isLasting = isLasting
    end = Atomic(0)
  }

  deinit { close(descriptor) }

  /// A file without a name, gone with the program; nil where none can be had.
  static func passing() -> RecordStore? {
    for folder in [getenv("TMPDIR").map { String(cString: $0) }, "/var/tmp", "/tmp"].compactMap({ $0 }) {
      var name = Array((folder + "/referat-XXXXXX").utf8CString)
      let descriptor = mkstemp(&name)
      guard descriptor >= 0 else { continue }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      unlink(name)
      return RecordStore(descriptor, isLasting: false)
    }
    return nil
  }

  /// The file at a path, an empty one where there is none; nil where it cannot be had, or another run has it.
  init?(at path: String) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    isLasting = true
    end = Atomic(0)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    // Whoever had it may have put another in its place meanwhile.
    var (own, named) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, stat(path, &named) == 0, own.st_ino == named.st_ino else { return nil }
  }

  /// How many bytes lie in it.
  var count: Int { end.load(ordering: .relaxed) }

  /// Forgets all behind a place: what a run left that did not come to its end.
  func cut(to count: Int) {
    ftruncate(descriptor, count)
    end.store(count, ordering: .relaxed)
  }

  /// Lays a record down; nil where it cannot be written.
  func add(_ bytes: [UInt8]) -> StoredRecord? {
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    let isWhole = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let written = pwrite(descriptor, rest.baseAddress, rest.count, start + done)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return false }
        done += written
      }
      return true
    }
    return isWhole ? StoredRecord(start: start, count: bytes.count, digest: ContentDigest(of: bytes)) : nil
  }

  /// The bytes of a record; nil where they are not those that were laid down.
  func bytes(of record: StoredRecord) -> [UInt8]? {
    guard record.start >= 0, record.count >= 0, record.count <= count, record.start <= count - record.count else {
      return nil
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: record.count) { buffer, done in
      while done < buffer.count {
        let read = pread(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, record.start + done)
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
