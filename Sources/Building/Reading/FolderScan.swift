import Diagnostics
import Glibc

/// What lies below a folder: all files sorted by path. Names that begin with a dot are nobody's content.
struct FolderScan: Sendable {
  /// The files, sorted by path.
  private(set) var files: [FolderFile] = []
  /// What could not be read or is no content.
  private(set) var diagnostics: [Diagnostic] = []

  /// The folder as the user named it.
  private let root: String
  /// The same with every symbolic link resolved.
  private let realRoot: String

  /// At most this many folders may lie in one another.
  private static let maximumDepth = 64

  /// Walks the whole folder; links are followed as long as they stay inside it.
  init(of root: String) {
    self.root = root
    guard let real = Self.realPath(root) else {
      realRoot = root
      let problem = FileProblem(code: errno)
      diagnostics.append(Diagnostic(FolderFault.cannotRead(folder: root, problem), file: root))
      return
    }
    realRoot = real
    walk("", depth: 0)
    files.sort { $0.path < $1.path }
  }

  private mutating func report(_ fault: FolderFault, _ path: String) {
    diagnostics.append(Diagnostic(fault, file: path.isEmpty ? root : root + "/" + path))
  }

  private mutating func walk(_ folder: String, depth: Int) {
    let place = folder.isEmpty ? root : root + "/" + folder
    guard depth <= Self.maximumDepth, let stream = opendir(place) else {
      let problem = depth > Self.maximumDepth ? FileProblem.nameTooLong : FileProblem(code: errno)
      if folder.isEmpty {
        report(.cannotRead(folder: root, problem), folder)
      } else {
        report(.cannotReadFile(problem), folder)
      }
      return
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes.first == UInt8(ascii: ".") { continue }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        let shown = String(decoding: bytes, as: UTF8.self)
        report(.unreadableName, folder.isEmpty ? shown : folder + "/" + shown)
        continue
      }
      names.append(name)
    }
    closedir(stream)
    for name in names { visit(folder.isEmpty ? name : folder + "/" + name, depth: depth) }
  }

  private mutating func visit(_ path: String, depth: Int) {
    let place = root + "/" + path
    var status = stat()
    guard lstat(place, &status) == 0 else { return report(.cannotReadFile(FileProblem(code: errno)), path) }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard follow(path, into: &status) else { return }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: walk(path, depth: depth + 1)
    case S_IFREG: files.append(FolderFile(path: path, size: Int(status.st_size)))
    default: report(.special, path)
    }
  }

  /// Whether a symbolic link leads to something inside the folder, and outside the folders it lies in.
  private mutating func follow(_ path: String, into status: inout stat) -> Bool {
    let place = root + "/" + path
    guard let target = Self.realPath(place), stat(place, &status) == 0 else {
      report(errno == ELOOP ? .linkLoop : .brokenLink, path)
      return false
    }
    guard target == realRoot || target.hasPrefix(realRoot + "/") else {
      report(.linkOutside, path)
      return false
    }
    let parent = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
    if status.st_mode & S_IFMT == S_IFDIR, let holder = Self.realPath(parent),
      holder == target || holder.hasPrefix(target + "/")
    {
      report(.linkLoop, path)
      return false
    }
    return true
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
