import Glibc
import Minutes
import Records

/// The folder in which a run leaves behind what the next one may use. A file in it that is broken, or somebody else's, counts
/// as none, and so does a folder that cannot be written: a cache is for time alone.
struct CacheFolder: Sendable {
  /// The folder, and the paths of the files in it.
  private let folder: String
  private let tableFile: String
  private let recordsFile: String
  private let lastFile: String

  /// nil where the options want none.
  init?(_ options: BuildOptions) {
    // A content folder of another name beside this one has a file of its own.
    let content = realpath(options.content, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    guard let content, let slash = content.lastIndex(of: "/") else { return nil }
    switch options.cache {
    case .none: return nil
    case .besideContent: folder = content[..<slash] + "/.referat"
    case .folder(let path): folder = path
    }
    let name = content[content.index(after: slash)...]
    tableFile = "\(folder)/\(name).cache"
    recordsFile = "\(folder)/\(name).records"
    lastFile = "\(folder)/\(name).last"
  }

  /// The last run that published something; nil for none.
  var lastRun: LastRun? { (try? FileBytes(of: lastFile)).flatMap { LastRun(decoding: $0.bytes) } }

  /// Remembers a run as the last one; nil: forgets the one before.
  func save(_ run: LastRun?) {
    if let run { write(run.encoded, to: lastFile) } else { unlink(lastFile) }
  }

  /// What is remembered for a key; nil for nothing. The store is the one to go on with; nil where there can be none, or
  /// another run has it.
  func memory(of key: ContentDigest) -> (memory: BuildMemory?, store: RecordStore?) {
    if mkdir(folder, 0o755) == 0 { write(Array("*\n".utf8), to: folder + "/.gitignore") }
    guard let store = RecordStore(at: recordsFile) else { return (nil, nil) }
    let memory = (try? FileBytes(of: tableFile)).flatMap { BuildMemory(decoding: $0.bytes, key: key, store: store) }
    if memory == nil { store.cut(to: 0) }
    return (memory, store)
  }

  /// Remembers something instead of what was remembered. Whoever looks sees the old table or the new one; one that is not the
  /// table of the store finds records that do not bear its marks.
  func save(_ memory: BuildMemory) {
    let temporary = "\(recordsFile).\(getpid())"
    let kept = memory.compacted { RecordStore(at: temporary) }
    if kept.store !== memory.store, rename(temporary, recordsFile) != 0 {
      unlink(temporary)
      return
    }
    write(kept.encoded, to: tableFile)
  }

  private func write(_ bytes: [UInt8], to path: String) {
    let temporary = "\(path).\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return }
    let isWhole = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return false }
        rest = rest.dropFirst(written)
      }
      return true
    }
    if close(descriptor) != 0 || !isWhole || rename(temporary, path) != 0 { unlink(temporary) }
  }
}
