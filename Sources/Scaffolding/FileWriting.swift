public import Diagnostics
import Glibc

/// Writes new files into a folder: all of them, or none.
public struct FileWriting: Sendable {
  private let folder: String
  private let replaces: Bool

  /// - Parameter replaces: whether a file that is there already is written anew; else it is a fault.
  public init(folder: String, replaces: Bool = false) {
    self.folder = folder
    self.replaces = replaces
  }

  /// Writes the files, and the folders that they need.
  /// - Returns: why nothing was written; empty where all is.
  public func write(_ files: [NewFile]) -> [Diagnostic] {
    if !replaces {
      let taken = files.map(place).filter { access($0, F_OK) == 0 }
      guard taken.isEmpty else { return taken.map { Diagnostic(ScaffoldFault.fileExists, file: $0) } }
    }
    var written: [String] = []
    for file in files {
      if let code = write(file) {
        for path in written where !replaces { unlink(path) }
        let fault = code == EEXIST ? ScaffoldFault.fileExists : .cannotWrite(FileProblem(code: code))
        return [Diagnostic(fault, file: place(of: file))]
      }
      written.append(place(of: file))
    }
    return []
  }

  /// Why a new site cannot go into the folder; nil where it is empty or not there.
  public var emptinessFault: Diagnostic? {
    guard let stream = opendir(folder) else {
      return errno == ENOENT ? nil : Diagnostic(ScaffoldFault.cannotWrite(FileProblem(code: errno)), file: folder)
    }
    defer { closedir(stream) }
    var count = 0
    while readdir(stream) != nil { count += 1 }
    // Every folder holds itself and the one it lies in.
    return count > 2 ? Diagnostic(ScaffoldFault.folderNotEmpty, file: folder) : nil
  }

  private func place(of file: NewFile) -> String { folder + "/" + file.path }

  /// Writes one file; the system's error number where it will not.
  private func write(_ file: NewFile) -> Int32? {
    let path = place(of: file)
    for index in path.indices.dropFirst() where path[index] == "/" {
      if mkdir(String(path[..<index]), 0o755) != 0, errno != EEXIST { return errno }
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (replaces ? O_TRUNC : O_EXCL), 0o644)
    guard descriptor >= 0 else { return errno }
    let failure = write(Array(file.text.utf8), to: descriptor)
    let isClosed = close(descriptor) == 0
    guard let code = failure ?? (isClosed ? nil : errno) else { return nil }
    if !replaces { unlink(path) }
    return code
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        done += count
      }
      return nil
    }
  }
}
