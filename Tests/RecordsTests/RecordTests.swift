import Records
import Testing

@Suite("Records")
struct RecordTests {
  private static func read<Value>(
    _ writer: RecordWriter, _ read: (inout RecordReader) throws(BrokenRecord) -> Value
  ) throws -> Value {
    try writer.bytes.withUnsafeBytes { buffer in
      var reader = RecordReader(buffer)
      let value = try read(&reader)
      #expect(reader.isAtEnd)
      return value
    }
  }

  @Test("give back every number", arguments: [0, 1, -1, 63, 64, -64, -65, 127, 128, 1 << 40, .max, .min])
  func numbers(_ number: Int) throws {
    var writer = RecordWriter()
    writer.write(number)
    if (-64...63).contains(number) { #expect(writer.bytes.count == 1) }
    #expect(try Self.read(writer) { reader throws(BrokenRecord) in try reader.number() } == number)
  }

  @Test("give back flags, texts, bytes, lists and what may be missing")
  func values() throws {
    var writer = RecordWriter()
    writer.write(true)
    writer.write("Mødet, 🙂")
    writer.write([7, 0, 255] as [UInt8])
    writer.write(fixed: 0x0102_0304_0506_0708)
    writer.write(["a", ""]) { $0.write($1) }
    writer.write(nil as String?)
    writer.write(5 as Int?)
    try Self.read(writer) { reader throws(BrokenRecord) in
      #expect(try reader.flag())
      #expect(try reader.text() == "Mødet, 🙂")
      #expect(try reader.bytes().elementsEqual([7, 0, 255]))
      #expect(try reader.fixed() == 0x0102_0304_0506_0708)
      #expect(try reader.list { reader throws(BrokenRecord) in try reader.text() } == ["a", ""])
      #expect(try reader.optionalText() == nil)
      #expect(try reader.optionalNumber() == 5)
    }
  }

  @Test(
    "throw over bytes that are none: cut off, longer than they are, no flag, no text",
    arguments: [[], [0x80], [2], [0x14, 0x61], [0x02, 0xFF], Array(repeating: 0xFF, count: 12)] as [[UInt8]])
  func broken(_ bytes: [UInt8]) {
    func fails<Value>(_ read: (inout RecordReader) throws(BrokenRecord) -> Value) -> Bool {
      bytes.withUnsafeBytes { buffer in
        var reader = RecordReader(buffer)
        return (try? read(&reader)) == nil
      }
    }
    #expect(fails { reader throws(BrokenRecord) in try reader.text() })
    #expect(
      fails { reader throws(BrokenRecord) in try reader.list { reader throws(BrokenRecord) in try reader.text() } })
    #expect(fails { reader throws(BrokenRecord) in try reader.fixed() } || bytes.count >= 8)
    if bytes != [0x14, 0x61] { #expect(fails { reader throws(BrokenRecord) in try reader.flag() }) }
  }
}
