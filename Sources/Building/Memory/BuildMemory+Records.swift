import Records

/// The memory as the bytes of a file: a table of where the records lie in the store.
extension BuildMemory {
  /// The bytes, a digest of all before it at their end.
  var encoded: [UInt8] {
    var writer = RecordWriter()
    writer.write(Self.heading)
    writer.write(key)
    writer.write(environment)
    writer.write(base)
    ground.write(to: &writer)
    writer.write(store.count)
    writer.write(files.sorted { $0.key < $1.key }) { writer, file in
      writer.write(file.key)
      file.value.write(to: &writer)
    }
    writer.write(ContentDigest(of: writer.bytes))
    return writer.bytes
  }

  /// The name of the form.
  private static let heading = "referat memory 4"

  /// Reads what `encoded` wrote for the same key and store; nil for anything else. Whatever the store has more than the table
  /// knows of is forgotten.
  init?(decoding bytes: [UInt8], key: ContentDigest, store: RecordStore) {
    let memory = bytes.withUnsafeBytes { buffer -> BuildMemory? in
      guard buffer.count > 16 else { return nil }
      let whole = UnsafeRawBufferPointer(rebasing: buffer[..<(buffer.count - 16)])
      var end = RecordReader(UnsafeRawBufferPointer(rebasing: buffer[whole.count...]))
      guard (try? end.digest()) == ContentDigest(of: whole) else { return nil }
      var reader = RecordReader(whole)
      return try? BuildMemory(from: &reader, key: key, store: store)
    }
    guard let memory else { return nil }
    self = memory
  }

  private init(from reader: inout RecordReader, key: ContentDigest, store: RecordStore) throws(BrokenRecord) {
    guard try reader.text() == Self.heading, try reader.digest() == key else { throw BrokenRecord() }
    self.key = key
    environment = try reader.digest()
    base = try reader.digest()
    ground = try StoredRecord(from: &reader)
    let count = try reader.number()
    guard count >= 0 else { throw BrokenRecord() }
    let files = try reader.list { reader throws(BrokenRecord) in (try reader.text(), try FileMemory(from: &reader)) }
    self.files = Dictionary(files) { first, _ in first }
    self.store = store
    registry = nil
    store.goOn(from: count)
  }
}
