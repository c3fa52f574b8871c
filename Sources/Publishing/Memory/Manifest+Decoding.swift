import Records

extension Manifest {
  /// Reads what `encoded` wrote; nil for anything else, a torn file included.
  init?(decoding bytes: [UInt8]) {
    guard let decoded = bytes.withUnsafeBytes(Self.decode) else { return nil }
    self = decoded
  }

  private static func decode(_ buffer: UnsafeRawBufferPointer) -> Manifest? {
    var reader = ManifestReader(buffer)
    guard let heading = reader.text(), heading.elementsEqual(Self.heading.utf8),
      reader.pass("root "), let inode: UInt64 = reader.number(), let born: Int64 = reader.number()
    else { return nil }
    var manifest = Manifest(root: FolderIdentity(inode: inode, born: born))
    while true {
      let start = reader.offset
      if reader.pass("file ") {
        guard manifest.readFile(from: &reader) else { return nil }
      } else if reader.pass("made ") {
        guard manifest.readFile(from: &reader, isMade: true) else { return nil }
      } else if reader.pass("copy ") {
        guard manifest.readFile(from: &reader, isCopy: true) else { return nil }
      } else if reader.pass("folder ") {
        guard let inode: UInt64 = reader.number(), let changed: Int64 = reader.number(), let path = reader.path() else {
          return nil
        }
        manifest.folders[path] = FolderStamp(inode: inode, changed: changed)
      } else {
        let before = UnsafeRawBufferPointer(rebasing: buffer[..<start])
        let isWhole = reader.pass("end ") && reader.digest() == ContentDigester().finish(with: before)
        return isWhole && reader.offset == buffer.count ? manifest : nil
      }
    }
  }

  private mutating func readFile(
    from reader: inout ManifestReader, isCopy: Bool = false, isMade: Bool = false
  ) -> Bool {
    guard let digest = reader.digest(), let stamp = reader.stamp() else { return false }
    var record = ManifestRecord(digest: digest, stamp: stamp)
    if isCopy {
      guard let source = reader.stamp() else { return false }
      record.source = source
    }
    if isMade {
      guard let fingerprint = reader.digest() else { return false }
      record.fingerprint = fingerprint
    }
    guard let path = reader.path() else { return false }
    files[path] = record
    return true
  }
}
