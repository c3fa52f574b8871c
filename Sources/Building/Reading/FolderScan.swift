import Diagnostics
import Glibc

/// What lies below a folder: all files sorted by path. Names that begin with a dot are nobody's content.
struct FolderScan: Sendable {
  /// The files in the order of their paths' bytes.
  private(set) var files: [FolderFile] = []
  /// What could not be read or is no content, in the order found.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the folder itself could be read.
  private(set) var isReadable = true

  /// The folder as the user named it.
  private let root: String
  /// The same with every symbolic link resolved.
  private let realRoot: String
  /// The folders from the root to where the walk is: one that comes up again within itself is a loop.
  private var trail: [Identity] = []

  /// What the file system knows a folder by.
  private struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
    }
  }

  /// So many folders may lie in one another.
  static let depthLimit = 100
  /// So many files may lie below a folder; links from folder to folder can make any number out of a few.
  static let fileLimit = 1_000_000

  /// Walks the whole folder; links are followed as long as they stay inside it.
  init(of root: String) {
    self.root = root
    guard let real = Self.realPath(root) else {
      realRoot = root
      refuse(FileProblem(code: errno))
      return
    }
    realRoot = real
    walk("")
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    refuseSameNames()
  }

  private mutating func refuse(_ problem: FileProblem) {
    isReadable = false
    diagnostics.append(Diagnostic(FolderFault.cannotRead(folder: root, problem), file: root))
  }

  private func place(of path: String) -> String { path.isEmpty ? root : root + "/" + path }

  private mutating func report(_ fault: FolderFault, _ path: String) {
    diagnostics.append(Diagnostic(fault, file: place(of: path)))
  }

  private mutating func walk(_ folder: String) {
    guard trail.count <= Self.depthLimit else { return report(.tooDeep(limit: Self.depthLimit), folder) }
    guard let stream = opendir(place(of: folder)) else {
      let problem = FileProblem(code: errno)
      return folder.isEmpty ? refuse(problem) : report(.cannotRead(folder: place(of: folder), problem), folder)
    }
    var status = stat()
    guard fstat(dirfd(stream), &status) == 0 else {
      closedir(stream)
      return report(.cannotRead(folder: place(of: folder), FileProblem(code: errno)), folder)
    }
    let identity = Identity(status)
    guard !trail.contains(identity) else {
      closedir(stream)
      return report(.linkLoop, folder)
    }
    let names = names(in: stream, of: folder)
    closedir(stream)
    trail.append(identity)
    for name in names { visit(folder.isEmpty ? name : folder + "/" + name) }
    trail.removeLast()
  }

  /// The names in a folder in the order of their bytes.
  private mutating func names(in stream: OpaquePointer, of folder: String) -> [String] {
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
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func visit(_ path: String) {
    guard isReadable else { return }
    var status = stat()
    guard lstat(place(of: path), &status) == 0 else { return report(.cannotReadFile(FileProblem(code: errno)), path) }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard follow(path, into: &status) else { return }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: walk(path)
    case S_IFREG: add(FolderFile(path: path, stamp: FileStamp(status)))
    default: report(.special, path)
    }
  }

  private mutating func add(_ file: FolderFile) {
    if files.count < Self.fileLimit {
      files.append(file)
    } else {
      isReadable = false
      report(.tooMany(limit: Self.fileLimit), "")
    }
  }

  /// Whether a symbolic link leads to something inside the folder.
  private mutating func follow(_ path: String, into status: inout stat) -> Bool {
    guard let target = Self.realPath(place(of: path)), stat(place(of: path), &status) == 0 else {
      report(errno == ELOOP ? .linkLoop : .brokenLink, path)
      return false
    }
    guard target == realRoot || target.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else {
      report(.linkOutside(folder: root), path)
      return false
    }
    return true
  }

  /// Two names that differ only in how their accents are stored are one name to everybody who reads or links them: the second
  /// is reported and left out.
  private mutating func refuseSameNames() {
    var first: [String: String] = [:]
    var distinct: [FolderFile] = []
    distinct.reserveCapacity(files.count)
    for file in files {
      if let other = first[file.path] {
        report(.sameName(other: place(of: other)), file.path)
      } else {
        first[file.path] = file.path
        distinct.append(file)
      }
    }
    files = distinct
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
