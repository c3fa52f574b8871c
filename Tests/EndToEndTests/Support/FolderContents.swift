import Foundation
import Testing

/// All files of a folder with their bytes: what two builds are compared by.
struct FolderContents: Equatable {
  var files: [String: Data] = [:]

  /// Reads a folder; one that is not there has no files.
  init(of folder: String) throws {
    guard let names = FileManager.default.enumerator(atPath: folder) else { return }
    for case let name as String in names where names.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
  }

  /// The paths, sorted.
  var paths: [String] { files.keys.sorted() }

  /// How another folder differs from this one, a line a file; empty where it does not.
  func differences(to other: FolderContents) -> [String] {
    Set(paths + other.paths).sorted().compactMap { path in
      switch (files[path], other.files[path]) {
      case (nil, _): "unexpected: \(path)"
      case (_, nil): "missing: \(path)"
      case (let expected?, let found?) where expected != found:
        "different: \(path)\n" + Self.firstDifference(expected, found)
      default: nil
      }
    }
  }

  private static func firstDifference(_ expected: Data, _ found: Data) -> String {
    func lines(_ data: Data) -> [Substring] {
      String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (left, right) = (lines(expected), lines(found))
    let place = zip(left, right).prefix { $0 == $1 }.count
    return "  line \(place + 1)\n  expected: \(place < left.count ? left[place] : "(end)")\n"
      + "  found:    \(place < right.count ? right[place] : "(end)")"
  }
}
