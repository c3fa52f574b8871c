import Diagnostics
import Glibc

/// The hidden folder with all that we remember of one output.
struct StateFolder: Sendable {
  /// The tree that is one build behind, and in which the next one grows.
  static let shadow = RelativePath("shadow")
  /// The live tree on its way to become the shadow, where that takes two renames.
  static let retired = RelativePath("retired")
  /// What we wrote into the live tree.
  static let manifest = RelativePath("manifest")
  /// What we wrote into the tree that is about to go live.
  static let nextManifest = RelativePath("manifest.next")
  /// What we wrote into the shadow when it was live.
  static let shadowManifest = RelativePath("manifest.shadow")
  /// Stands as long as the shadow is being worked on: what lies there then is of no account.
  static let unfinished = RelativePath("unfinished")

  let handle: FolderHandle

  /// Opens the folder, or makes it.
  init(at path: String) throws(SystemError) {
    if mkdir(path, 0o755) == 0 {
      chmod(path, 0o755)
    } else if errno != EEXIST {
      throw SystemError(code: errno)
    }
    handle = try FolderHandle(opening: path)
  }

  /// Lets version control pass the folder over.
  func hideFromVersionControl() throws(SystemError) {
    let ignore = RelativePath(".gitignore")
    if try handle.status(of: ignore) == nil { try write(Array("*\n".utf8), to: ignore) }
  }

  /// Opens a folder that is there.
  init(existing path: String) throws(SystemError) {
    handle = try FolderHandle(opening: path)
  }

  /// A small file's bytes; nil where there is none or it cannot be read.
  func read(_ path: RelativePath) -> [UInt8]? {
    (try? FileReader(path, in: handle))?.bytes
  }

  /// Writes a file whole: whoever looks sees the old one or the new one, after a power cut too.
  func write(_ bytes: [UInt8], to path: RelativePath) throws(SystemError) {
    let temporary = RelativePath(path.bytes + Array(".tmp".utf8))
    try FileWriter(folder: handle).write(bytes, to: temporary, isForced: true)
    try handle.move(temporary, to: path, in: handle)
  }

  /// The next manifest becomes the live one, the live one the shadow's.
  func promoteManifest() throws(SystemError) {
    do {
      try handle.move(Self.manifest, to: Self.shadowManifest, in: handle)
    } catch let error where error.code == ENOENT {}
    try handle.move(Self.nextManifest, to: Self.manifest, in: handle)
  }
}
