import Records
import Testing

@testable import Publishing

@Suite("The manifest is read as it was written, or not at all")
struct ManifestTests {
  private var paths = PathTable()
  private let manifest: Manifest

  init() {
    var manifest = Manifest(root: FolderIdentity(inode: .max, born: .min))
    manifest.files[paths.number(of: RelativePath("index.html"))] = ManifestRecord(
      digest: ContentDigest(high: 1, low: .max), stamp: FileStamp(size: 0, modified: -5, changed: .max, inode: 7))
    manifest.files[paths.number(of: RelativePath("a b\n/æ"))] = ManifestRecord(
      digest: ContentDigest(high: 0, low: 0), stamp: FileStamp(size: .max, modified: .min, changed: 0, inode: 0),
      source: FileStamp(size: 9, modified: 8, changed: 7, inode: 6))
    manifest.files[paths.number(of: RelativePath("a b\n/b"))] = ManifestRecord(
      digest: ContentDigest(high: 10, low: 99), stamp: FileStamp(size: 100, modified: 1, changed: 2, inode: .max),
      fingerprint: ContentDigest(high: .max, low: 0))
    manifest.folders[paths.number(of: RelativePath("c"))] = FolderStamp(inode: 3, changed: 4)
    manifest.folders[paths.number(of: RelativePath("a b\n"))] = .unknown
    self.manifest = manifest
  }

  /// All that a manifest says, by name.
  private func entries(of manifest: Manifest?, _ paths: PathTable) throws -> [String] {
    let manifest = try #require(manifest)
    return ["\(manifest.root)"]
      + manifest.files.numbers.map { "\(paths[$0].text): \(String(describing: manifest.files[$0]))" }.sorted()
      + manifest.folders.numbers.map { "\(paths[$0].text): \(String(describing: manifest.folders[$0]))" }.sorted()
  }

  private func isRead(_ bytes: [UInt8]) -> Bool {
    var paths = PathTable()
    return Manifest(decoding: bytes, in: &paths) != nil
  }

  @Test("whatever the names and numbers, and whatever numbers the paths have")
  func roundTrip() throws {
    var others = PathTable()
    _ = others.number(of: RelativePath("z/y/x"))
    let decoded = Manifest(decoding: manifest.encoded(paths), in: &others)
    #expect(try entries(of: decoded, others) == entries(of: manifest, paths))
    #expect(decoded?.encoded(others) == manifest.encoded(paths))
    let empty = Manifest(root: FolderIdentity(inode: 1, born: 0))
    #expect(try entries(of: Manifest(decoding: empty.encoded(paths), in: &others), others) == entries(of: empty, paths))
  }

  @Test("numbers stand in decimal, records in the order of the paths")
  func text() {
    let text = String(decoding: manifest.encoded(paths), as: UTF8.self).split(separator: "\0").dropLast()
    #expect(
      text == [
        "referat manifest 2", "root 18446744073709551615 -9223372036854775808", "folder 0 0 a b\n", "folder 3 4 c",
        "made 10 99 100 1 2 18446744073709551615 18446744073709551615 0 a b\n/b",
        "copy 0 0 9223372036854775807 -9223372036854775808 0 0 9 8 7 6 a b\n/æ",
        "file 1 18446744073709551615 0 -5 9223372036854775807 7 index.html",
      ])
  }

  @Test("cut off or with another byte anywhere it is none")
  func torn() {
    let bytes = manifest.encoded(paths)
    for cut in 0..<bytes.count { #expect(!isRead(Array(bytes[..<cut])), "cut at \(cut)") }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(!isRead(changed), "byte \(place)")
    }
    #expect(!isRead(bytes + [0]))
    #expect(!isRead(bytes + bytes))
  }
}
