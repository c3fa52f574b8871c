import Diagnostics
import Records

/// The memory as the bytes of a file.
extension BuildMemory {
  /// The bytes: a table of the meetings' files, their records, and a digest of all before it. Other documents are few, and
  /// are read anew each time.
  func encoded(in language: LanguageCode) -> [UInt8] {
    var records = RecordWriter()
    var table = RecordWriter()
    var count = 0
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      guard let reading = file.reading.bytes(writing: { $0.write(to: &$1, in: language) }) else { continue }
      count += 1
      table.write(path)
      table.write(file.stamp) { $1.write(to: &$0) }
      table.write(file.digest)
      table.write(file.front)
      table.write(reading.count)
      records.append(reading)
      table.write(file.text?.bytes(writing: { $0.write(to: &$1, in: language) })) { table, text in
        table.write(text.count)
        records.append(text)
      }
    }
    var head = RecordWriter()
    head.write(Self.heading)
    head.write(key)
    head.write(environment)
    head.write(count)
    var bytes = head.bytes
    bytes.reserveCapacity(bytes.count + table.bytes.count + records.bytes.count + 16)
    bytes += table.bytes
    bytes += records.bytes
    var end = RecordWriter()
    end.write(ContentDigest(of: bytes))
    return bytes + end.bytes
  }

  /// The name of the form.
  private static let heading = "referat memory 2"

  /// Reads what `encoded` wrote for the same key; nil for anything else.
  init?(decoding bytes: [UInt8], key: ContentDigest) {
    guard bytes.count > 16, let memory = try? Self.read(bytes, key: key) else { return nil }
    self = memory
  }

  private static func read(_ bytes: [UInt8], key: ContentDigest) throws(BrokenRecord) -> BuildMemory {
    let whole = bytes[..<(bytes.count - 16)]
    typealias Place = (path: String, stamp: FileStamp?, digest: ContentDigest, front: ContentDigest, sizes: [Int])
    func table(_ buffer: UnsafeRawBufferPointer) throws(BrokenRecord) -> (ContentDigest, [Place], Int) {
      var reader = RecordReader(buffer)
      guard try reader.text() == heading, try reader.digest() == key else { throw BrokenRecord() }
      let environment = try reader.digest()
      let places = try reader.list { reader throws(BrokenRecord) -> Place in
        let path = try reader.text()
        let stamp = try reader.optional { reader throws(BrokenRecord) in try FileStamp(from: &reader) }
        let (digest, front) = (try reader.digest(), try reader.digest())
        let size = try reader.number()
        return (path, stamp, digest, front, [size] + (try reader.optionalNumber().map { [$0] } ?? []))
      }
      return (environment, places, reader.offset)
    }
    let end = try bytes[(bytes.count - 16)...].withRecords { reader throws(BrokenRecord) in try reader.digest() }
    guard whole.withUnsafeBytes({ ContentDigest(of: $0) }) == end else { throw BrokenRecord() }
    let (environment, places, start) = try whole.withBytes(table)
    var offset = start
    func next(_ size: Int) throws(BrokenRecord) -> ArraySlice<UInt8> {
      guard size >= 0, size <= whole.count - offset else { throw BrokenRecord() }
      defer { offset += size }
      return whole[offset..<offset + size]
    }
    var files: [String: FileMemory] = [:]
    files.reserveCapacity(places.count)
    for place in places {
      let reading = Recalled<FileReading>(record: try next(place.sizes[0]))
      let text = place.sizes.count > 1 ? Recalled<LinkedMeeting>(record: try next(place.sizes[1])) : nil
      files[place.path] = FileMemory(
        stamp: place.stamp, digest: place.digest, front: place.front, reading: reading, text: text)
    }
    return BuildMemory(key: key, environment: environment, files: files, registry: nil)
  }
}

extension Recalled {
  /// The record, written where there is none yet; nil where the value must not be remembered.
  fileprivate func bytes(writing write: (Value, inout RecordWriter) -> Bool) -> ArraySlice<UInt8>? {
    if let record { return record }
    guard let value else { return nil }
    var writer = RecordWriter()
    return write(value, &writer) ? writer.bytes[...] : nil
  }
}

extension ArraySlice<UInt8> {
  /// `withUnsafeBytes` for what throws no other error.
  fileprivate func withBytes<Value>(
    _ read: (UnsafeRawBufferPointer) throws(BrokenRecord) -> Value
  ) throws(BrokenRecord) -> Value {
    let result: Result<Value, BrokenRecord> = withUnsafeBytes { buffer in
      do throws(BrokenRecord) {
        return .success(try read(buffer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// What a reader of these bytes reads.
  fileprivate func withRecords<Value>(
    _ read: (inout RecordReader) throws(BrokenRecord) -> Value
  ) throws(BrokenRecord) -> Value {
    try withBytes { buffer throws(BrokenRecord) in
      var reader = RecordReader(buffer)
      return try read(&reader)
    }
  }
}
