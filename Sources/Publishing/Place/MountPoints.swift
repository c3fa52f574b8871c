import Glibc

/// Where file systems are mounted, as the kernel tells this process.
enum MountPoints {
  /// Whether something is mounted at the folder or below it; such a folder cannot change its name without harm.
  static func touch(_ folder: String) -> Bool {
    guard let reader = try? FileReader("/proc/self/mountinfo") else { return false }
    var text: [UInt8] = []
    guard (try? reader.readAll { piece throws(SystemError) in text.append(contentsOf: piece) }) != nil else {
      return false
    }
    let place = Array(folder.utf8)
    return text.split(separator: UInt8(ascii: "\n")).contains { line in
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard fields.count > 4 else { return false }
      let mount = unescaped(fields[4])
      return mount.starts(with: place) && (mount.count == place.count || mount[place.count] == UInt8(ascii: "/"))
    }
  }

  /// The kernel writes blanks, tabs, line ends and backslashes as three octal digits.
  private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      guard byte == UInt8(ascii: "\\"), digits.count == 3, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x37 }) else {
        result.append(byte)
        continue
      }
      result.append(digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) })
      rest = rest.dropFirst(3)
    }
    return result
  }
}
