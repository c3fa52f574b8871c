import Records
import Testing

@testable import Publishing

@Suite("The manifest is read as it was written, or not at all")
struct ManifestTests {
  private let manifest = Manifest(
    root: FolderIdentity(inode: .max, born: .min),
    files: [
      RelativePath("index.html"): ManifestRecord(
        digest: ContentDigest(high: 1, low: .max), stamp: FileStamp(size: 0, modified: -5, changed: .max, inode: 7)),
      RelativePath("a b\n/æ"): ManifestRecord(
        digest: ContentDigest(high: 0, low: 0), stamp: FileStamp(size: .max, modified: 0, changed: 0, inode: 0),
        source: FileStamp(size: 9, modified: 8, changed: 7, inode: 6)),
    ],
    folders: [RelativePath("a b\n"): .unknown, RelativePath("c"): FolderStamp(inode: 3, changed: 4)])

  @Test("whatever the names and numbers")
  func roundTrip() {
    #expect(Manifest(decoding: manifest.encoded) == manifest)
    let empty = Manifest(root: FolderIdentity(inode: 1, born: 0))
    #expect(Manifest(decoding: empty.encoded) == empty)
  }

  @Test("cut off or with another byte anywhere it is none")
  func torn() {
    let bytes = manifest.encoded
    for cut in 0..<bytes.count { #expect(Manifest(decoding: Array(bytes[..<cut])) == nil, "cut at \(cut)") }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(Manifest(decoding: changed) == nil, "byte \(place)")
    }
    #expect(Manifest(decoding: bytes + [0]) == nil)
    #expect(Manifest(decoding: bytes + bytes) == nil)
  }
}
