import Records

extension Manifest {
  /// The first record: the name of the format and its version.
  static let heading = "referat manifest 2"

  /// The manifest as it lies on disk: records that end with NUL (the one byte no path has), sorted, numbers in
  /// decimal, at the end a digest of all before it.
  var encoded: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(files.count * 160 + folders.count * 96 + 128)
    output.addText(Self.heading)
    output.endRecord()
    output.addText("root")
    output.addNumber(root.inode)
    output.addNumber(root.born)
    output.endRecord()
    for (folder, stamp) in folders.sorted(by: { $0.key < $1.key }) {
      output.addText("folder")
      output.addNumber(stamp.inode)
      output.addNumber(stamp.changed)
      output.addText(" ")
      output.append(contentsOf: folder.bytes)
      output.endRecord()
    }
    for (path, record) in files.sorted(by: { $0.key < $1.key }) {
      output.addText(record.source != nil ? "copy" : record.fingerprint != nil ? "made" : "file")
      output.addDigest(record.digest)
      output.addStamp(record.stamp)
      if let source = record.source {
        output.addStamp(source)
      } else if let fingerprint = record.fingerprint {
        output.addDigest(fingerprint)
      }
      output.addText(" ")
      output.append(contentsOf: path.bytes)
      output.endRecord()
    }
    let digest = ContentDigest(of: output)
    output.addText("end")
    output.addDigest(digest)
    output.endRecord()
    return output
  }
}

extension [UInt8] {
  fileprivate mutating func addText(_ text: String) {
    append(contentsOf: text.utf8)
  }

  fileprivate mutating func endRecord() {
    append(0)
  }

  /// A blank and the number.
  fileprivate mutating func addNumber(_ number: some BinaryInteger) {
    append(UInt8(ascii: " "))
    append(contentsOf: String(number).utf8)
  }

  fileprivate mutating func addDigest(_ digest: ContentDigest) {
    addNumber(digest.high)
    addNumber(digest.low)
  }

  fileprivate mutating func addStamp(_ stamp: FileStamp) {
    addNumber(stamp.size)
    addNumber(stamp.modified)
    addNumber(stamp.changed)
    addNumber(stamp.inode)
  }
}
