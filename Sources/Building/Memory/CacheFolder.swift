import Diagnostics
import Glibc
import Minutes
import Records

/// The folder in which a run leaves behind what the next one may use. A file in it that is broken, or somebody else's, counts
/// as none: a cache is for time alone.
struct CacheFolder: Sendable {
  /// The folder, and the paths of the files in it.
  let folder: String
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

  /// Why nothing can be left behind here, as far as can be told beforehand; nil where nothing speaks against it.
  var problem: FileProblem? {
    var place = folder[...]
    while true {
      let path = place.isEmpty ? "/" : String(place)
      var status = stat()
      if stat(path, &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else { return .notFolder }
        return access(path, W_OK | X_OK) == 0 ? nil : FileProblem(code: errno)
      }
      // What is not there yet is made in what is.
      guard errno == ENOENT || errno == ENOTDIR else { return FileProblem(code: errno) }
      guard let slash = place.lastIndex(of: "/") else {
        return access(".", W_OK | X_OK) == 0 ? nil : FileProblem(code: errno)
      }
      place = place[..<slash]
    }
  }

  /// Remembers a run as the last one; nil: forgets the one before.
  func save(_ run: LastRun?) {
    if let run { _ = write(run.encoded, to: lastFile) } else { unlink(lastFile) }
  }

  /// What is remembered for a key; nil for nothing. The store is the one to go on with; nil where there can be none.
  func memory(of key: ContentDigest) -> (memory: BuildMemory?, store: RecordStore?) {
    guard let store = RecordStore(goingOnFrom: recordsFile, in: place) else { return (nil, nil) }
    let memory = (try? FileBytes(of: tableFile)).flatMap { BuildMemory(decoding: $0.bytes, key: key, store: store) }
    return (memory, store)
  }

  /// The folder, or the nearest around it that is there.
  private var place: String {
    var place = folder[...]
    while access(String(place), F_OK) != 0, let slash = place.lastIndex(of: "/"), slash > place.startIndex {
      place = place[..<slash]
    }
    return String(place)
  }

  /// Remembers something instead of what was remembered. Whoever looks sees the old table or the new one; one that is not the
  /// table of the store finds records that do not bear its marks. Gives what went wrong.
  func save(_ memory: BuildMemory) -> FileProblem? {
    for slash in folder.indices.dropFirst() where folder[slash] == "/" { mkdir(String(folder[..<slash]), 0o755) }
    if mkdir(folder, 0o755) == 0 { _ = write(Array("*\n".utf8), to: folder + "/.gitignore") }
    let kept = memory.compacted { RecordStore(in: place) }
    return kept.store.settle(at: recordsFile) ?? write(kept.encoded, to: tableFile)
  }

  /// Writes a file in one step; gives what went wrong.
  private func write(_ bytes: [UInt8], to path: String) -> FileProblem? {
    let temporary = "\(path).\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return FileProblem(code: errno) }
    var failure: Int32 = 0
    let isWhole = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else {
          failure = errno
          return false
        }
        rest = rest.dropFirst(written)
      }
      return true
    }
    if close(descriptor) == 0, isWhole, rename(temporary, path) == 0 { return nil }
    if failure == 0 { failure = errno }
    unlink(temporary)
    return FileProblem(code: failure)
  }
}
