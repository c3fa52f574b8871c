import Records

extension Manifest {
  /// Reads what `encoded` wrote, and puts its paths into the table; nil for anything else, a torn file included.
  init?(decoding bytes: [UInt8], in paths: inout PathTable) {
    var manifest = Manifest(root: FolderIdentity(inode: 0, born: 0))
    paths.reserve(Self.estimatedCount(in: bytes))
    manifest.files.reserve(Self.estimatedCount(in: bytes))
    let root = Self.read(
      bytes, folder: { manifest.folders[paths.number(of: $0)] = $1 },
      file: { manifest.files[paths.number(of: $0)] = $1 })
    guard let root else { return nil }
    manifest.root = root
    self = manifest
  }

  /// Walks over what `encoded` wrote. Returns which tree is meant; nil where the bytes are not whole, and then what was handed
  /// over is of no account.
  static func read(
    _ bytes: [UInt8], folder: (RelativePath, FolderStamp) -> Void, file: (RelativePath, ManifestRecord) -> Void
  ) -> FolderIdentity? {
    bytes.withUnsafeBytes { buffer in
      var reader = ManifestReader(buffer)
      guard let heading = reader.text(), heading.elementsEqual(Self.heading.utf8),
        reader.pass("root "), let inode: UInt64 = reader.number(), let born: Int64 = reader.number()
      else { return nil }
      while true {
        let start = reader.offset
        if reader.pass("end ") {
          let before = UnsafeRawBufferPointer(rebasing: buffer[..<start])
          let isWhole = reader.digest() == ContentDigester().finish(with: before) && reader.offset == buffer.count
          return isWhole ? FolderIdentity(inode: inode, born: born) : nil
        } else if reader.pass("folder ") {
          guard let found = reader.folder(), let path = reader.path() else { return nil }
          folder(path, found)
        } else {
          guard let record = reader.file(), let path = reader.path() else { return nil }
          file(path, record)
        }
      }
    }
  }

  /// About how many paths a manifest of so many bytes has, rather too many: a growing table is copied.
  private static func estimatedCount(in bytes: [UInt8]) -> Int { bytes.count / 128 }
}

extension ManifestReader {
  fileprivate mutating func folder() -> FolderStamp? {
    guard let inode: UInt64 = number(), let changed: Int64 = number() else { return nil }
    return FolderStamp(inode: inode, changed: changed)
  }

  /// What stands of a file before its path.
  fileprivate mutating func file() -> ManifestRecord? {
    let isMade = pass("made ")
    let isCopy = !isMade && pass("copy ")
    guard isMade || isCopy || pass("file "), let digest = digest(), let stamp = stamp() else { return nil }
    var record = ManifestRecord(digest: digest, stamp: stamp)
    if isCopy {
      guard let source = self.stamp() else { return nil }
      record.source = source
    }
    if isMade {
      guard let fingerprint = self.digest() else { return nil }
      record.fingerprint = fingerprint
    }
    return record
  }
}
