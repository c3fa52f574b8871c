import Records

extension Manifest {
  /// The first record: the name of the format and its version.
  static let heading = "referat manifest 2"

  /// The manifest as it lies on disk: records that end with NUL (the one byte no path has), sorted, numbers in
  /// decimal, at the end a digest of all before it.
  func encoded(_ paths: PathTable) -> [UInt8] {
    let (files, folders) = (paths.sorted(self.files.numbers), paths.sorted(self.folders.numbers))
    var output: [UInt8] = []
    output.reserveCapacity(files.count * 224 + folders.count * 96 + 128)
    output.addText(Self.heading)
    output.endRecord()
    output.addText("root")
    output.addNumber(root.inode)
    output.addNumber(root.born)
    output.endRecord()
    for folder in folders {
      let stamp = self.folders[folder] ?? .unknown
      output.addText("folder")
      output.addNumber(stamp.inode)
      output.addNumber(stamp.changed)
      output.addText(" ")
      output.append(contentsOf: paths[folder].bytes)
      output.endRecord()
    }
    for path in files {
      guard let record = self.files[path] else { continue }
      output.addText(record.source != nil ? "copy" : record.fingerprint != nil ? "made" : "file")
      output.addDigest(record.digest)
      output.addStamp(record.stamp)
      if let source = record.source {
        output.addStamp(source)
      } else if let fingerprint = record.fingerprint {
        output.addDigest(fingerprint)
      }
      output.addText(" ")
      output.append(contentsOf: paths[path].bytes)
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

  /// A blank and the number. There are half a million of them in a large manifest, so no `String` is made of each.
  fileprivate mutating func addNumber(_ number: some FixedWidthInteger) {
    append(UInt8(ascii: " "))
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = UInt64(number.magnitude)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = digits.count
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      append(contentsOf: digits[start...])
    }
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
