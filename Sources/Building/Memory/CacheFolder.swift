import Diagnostics
import Glibc
import Minutes
import Records

/// The folder in which a run leaves behind what the next one may use. A file in it that is broken, or somebody else's, counts
/// as none: a cache is for time alone.
struct CacheFolder: Sendable {
  /// The folder, and the path of the file in it.
  let folder: String
  private let file: String
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
    file = "\(folder)/\(content[content.index(after: slash)...]).cache"
    lastFile = "\(folder)/\(content[content.index(after: slash)...]).last"
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

  /// What is remembered for a key; nil for nothing.
  func memory(of key: ContentDigest) -> BuildMemory? {
    (try? FileBytes(of: file)).flatMap { BuildMemory(decoding: $0.bytes, key: key) }
  }

  /// Remembers something instead of what was remembered. Whoever looks sees the old file or the new one. Gives what went wrong.
  func save(_ memory: BuildMemory, in language: LanguageCode) -> FileProblem? {
    for slash in folder.indices.dropFirst() where folder[slash] == "/" { mkdir(String(folder[..<slash]), 0o755) }
    if mkdir(folder, 0o755) == 0 { _ = write(Array("*\n".utf8), to: folder + "/.gitignore") }
    return write(memory.encoded(in: language), to: file)
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
