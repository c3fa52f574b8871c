import Glibc

/// An absolute path with its symlinks, `.` and `..` resolved; what does not exist yet is taken as it is written.
struct ResolvedPath: Equatable {
  /// The names from the root down.
  let parts: [String]

  /// As many symlinks are followed as the kernel follows.
  private static let linkLimit = 40

  init(_ path: String) {
    var pending = Self.split(path)
    if !path.utf8.starts(with: "/".utf8) { pending = Self.split(Self.currentFolder) + pending }
    pending.reverse()
    var parts: [String] = []
    var links = 0
    while let part = pending.popLast() {
      if part == "." { continue }
      if part == ".." {
        _ = parts.popLast()
        continue
      }
      parts.append(part)
      guard links < Self.linkLimit, let target = Self.target(of: Self.join(parts)) else { continue }
      links += 1
      parts = target.utf8.starts(with: "/".utf8) ? [] : parts.dropLast()
      pending.append(contentsOf: Self.split(target).reversed())
    }
    self.parts = parts
  }

  /// The path as text, without a slash at the end.
  var text: String { Self.join(parts) }

  /// Whether the path lies below another.
  func isInside(_ other: ResolvedPath) -> Bool {
    parts.count > other.parts.count && parts.starts(with: other.parts)
  }

  private static func join(_ parts: [String]) -> String { "/" + parts.joined(separator: "/") }

  private static func split(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  private static func target(of path: String) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = readlink(path, start, buffer.count)
      guard count > 0 else { return nil }
      return String(decoding: UnsafeRawBufferPointer(buffer)[..<count], as: UTF8.self)
    }
  }

  private static var currentFolder: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress, getcwd(start, buffer.count) != nil else { return "/" }
      return String(cString: start)
    }
  }
}
