import Diagnostics
import Glibc
import Minutes
import Records

/// The folder in which a run leaves behind what the next one may use. A file in it that is broken, or somebody else's, counts
/// as none, and so does a folder that cannot be written: a cache is for time alone.
struct CacheFolder: Sendable {
  /// The folder, and the path of the file in it.
  private let folder: String
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

  /// Remembers a run as the last one; nil: forgets the one before.
  func save(_ run: LastRun?) {
    if let run { write(run.encoded, to: lastFile) } else { unlink(lastFile) }
  }

  /// What is remembered for a key; nil for nothing.
  func memory(of key: ContentDigest) -> BuildMemory? {
    (try? FileBytes(of: file)).flatMap { BuildMemory(decoding: $0.bytes, key: key) }
  }

  /// Remembers something instead of what was remembered. Whoever looks sees the old file or the new one.
  func save(_ memory: BuildMemory, in language: LanguageCode) {
    if mkdir(folder, 0o755) == 0 { write(Array("*\n".utf8), to: folder + "/.gitignore") }
    write(memory.encoded(in: language), to: file)
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
