import Glibc

/// A path below a folder as the bytes that the file system has: two spellings of one letter are two names, and a
/// foreign file's name need not be UTF-8.
struct RelativePath: Hashable, Comparable, Sendable {
  /// The bytes with the NUL that the system calls ask for.
  private let storage: [UInt8]

  init(_ text: String) {
    self.init(text.utf8)
  }

  init(_ bytes: some Collection<UInt8>) {
    var storage: [UInt8] = []
    storage.reserveCapacity(bytes.count + 1)
    storage.append(contentsOf: bytes)
    storage.append(0)
    self.storage = storage
  }

  /// The bytes without the final NUL.
  var bytes: ArraySlice<UInt8> { storage.dropLast() }

  /// The path as messages show it.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it stays below its folder and names each part: not absolute, no empty part, no `.` or `..`, no NUL.
  var isClean: Bool {
    storage.withUnsafeBufferPointer { storage in
      var start = 0
      for (index, byte) in storage.enumerated() where byte == UInt8(ascii: "/") || byte == 0 {
        let part = storage[start..<index]
        if part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return false }
        if byte == 0 { return index == storage.count - 1 }
        start = index + 1
      }
      return false
    }
  }

  /// How many folders hold it.
  var depth: Int { storage.count { $0 == UInt8(ascii: "/") } }

  /// The folder that holds it; nil at the top.
  var parent: RelativePath? {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return RelativePath(storage[..<slash])
  }

  /// The path of a name in this folder.
  func appending(_ name: some Collection<UInt8>) -> RelativePath {
    var bytes = Array(bytes)
    bytes.reserveCapacity(bytes.count + name.count + 2)
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: name)
    return RelativePath(bytes)
  }

  /// Lends the path to a system call.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    storage.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return "".withCString(body) }
        return body(start)
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    storage.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  static func == (left: RelativePath, right: RelativePath) -> Bool {
    guard left.storage.count == right.storage.count else { return false }
    return left.storage.withUnsafeBytes { leftBytes in
      right.storage.withUnsafeBytes { rightBytes in
        guard let first = leftBytes.baseAddress, let second = rightBytes.baseAddress else { return true }
        return memcmp(first, second, leftBytes.count) == 0
      }
    }
  }

  /// By bytes; a folder comes before all that it holds.
  static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.withCString { leftText in right.withCString { rightText in strcmp(leftText, rightText) < 0 } }
  }
}
