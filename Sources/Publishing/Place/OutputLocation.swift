import Diagnostics
import Glibc

/// Where the output lies, where what we remember of it lies, and how it can be renewed there.
struct OutputLocation: Sendable {
  /// The output folder as the user wrote it, for messages.
  let shown: String
  /// The folder itself, symlinks followed.
  let path: String
  /// The folder that holds it.
  let parent: String
  /// Its name there.
  let name: RelativePath
  /// How a new site gets there.
  let method: PublishingMethod
  /// Our state folder: hidden beside the output, or hidden in it where nothing can be moved or written beside it.
  let statePath: String
  /// Where the state folder lies when the output can be moved now and could not before, or the other way round.
  let otherStatePath: String
  /// The state folder's name in the output, where it lies there.
  let hidden: RelativePath?

  /// `method` is the best one to try; a folder that cannot be moved is renewed in place.
  init(_ output: String, method: PublishingMethod) throws(PublishingError) {
    let resolved = ResolvedPath(output)
    shown = output
    path = resolved.text
    let last = resolved.parts.last ?? ""
    parent = "/" + resolved.parts.dropLast().joined(separator: "/")
    name = RelativePath(last)
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR { throw .refused(.outputIsFile(output)) }
    try Self.makeFolders(resolved.parts.dropLast(), shown: output)
    let canMove = !last.isEmpty && access(parent, W_OK | X_OK) == 0 && !MountPoints.touch(path)
    self.method = canMove ? method : .inPlace
    let beside = (parent == "/" ? "" : parent) + "/.\(last).referat"
    let inside = path + "/.referat"
    if self.method == .inPlace {
      try Self.makeFolders(resolved.parts[...], shown: output)
      hidden = RelativePath(".referat")
      (statePath, otherStatePath) = (inside, beside)
    } else {
      hidden = nil
      (statePath, otherStatePath) = (beside, inside)
    }
  }

  /// Whether there is a state folder for it.
  var isKnown: Bool { access(statePath, F_OK) == 0 || access(otherStatePath, F_OK) == 0 }

  /// A path below the output as messages show it.
  func shown(_ path: RelativePath) -> String {
    (shown.utf8.last == UInt8(ascii: "/") ? shown : shown + "/") + path.text
  }

  /// A fault of writing the output or something below it.
  func cannotWrite(_ path: RelativePath? = nil, _ error: SystemError) -> PublishingError {
    .refused(.cannotWriteFile(path.map(shown) ?? shown, error.problem))
  }

  /// A folder that holds anything but hidden things (`.gitignore`, `.git`) belongs to somebody else.
  func refuseForeign(_ live: FolderHandle) throws(PublishingError) {
    do {
      if try live.names().allSatisfy({ $0.first == UInt8(ascii: ".") }) { return }
    } catch {
      throw .refused(.cannotReadFile(shown, error.problem))
    }
    throw .refused(.outputNotOurs(shown))
  }

  private static func makeFolders(_ parts: ArraySlice<String>, shown: String) throws(PublishingError) {
    var path = ""
    for part in parts {
      path += "/" + part
      var status = stat()
      if stat(path, &status) == 0 {
        if status.st_mode & S_IFMT == S_IFDIR { continue }
        throw .refused(.cannotWriteFile(shown, .notFolder))
      }
      if mkdir(path, 0o755) == 0 {
        chmod(path, 0o755)
      } else if errno != EEXIST {
        throw .refused(.cannotWriteFile(shown, SystemError(code: errno).problem))
      }
    }
  }
}
