@testable import Search

/// Reads the index's files as `docs/search.md` tells, in code that owes nothing to what wrote them.
struct KeyFile {
  /// A key and what is known of it.
  struct Entry: Equatable {
    var key: String
    var stem: String?
    var commonness: Int
    var list: [UInt8]?
    var isElsewhere: Bool
    var names: [UInt8]?
  }

  private(set) var entries: [Entry] = []

  init(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    var key: [UInt8] = []
    while !reader.isAtEnd {
      key = Array(key.prefix(Int(reader.byte()))) + reader.part()
      let flags = reader.byte()
      var entry = Entry(
        key: String(decoding: key, as: UTF8.self), commonness: Int(flags >> 5), isElsewhere: flags & 8 != 0)
      if flags & 1 != 0 { entry.stem = entry.key }
      if flags & 2 != 0 {
        let taken = Int(reader.byte())
        entry.stem = String(decoding: key.dropLast(taken) + reader.part(), as: UTF8.self)
      }
      if flags & 4 != 0 { entry.list = reader.part() }
      if flags & 16 != 0 { entry.names = reader.part() }
      entries.append(entry)
    }
  }

  subscript(key: String) -> Entry? { entries.first { $0.key == key } }
}

/// A list of documents, read back.
struct ReadList: Equatable {
  var total: Int
  var numbers: [Int]
  var grades: [Int]

  init(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    total = reader.number()
    let count = reader.number()
    let head = Int(reader.byte())
    numbers = []
    grades = []
    var next = 0
    for _ in 0..<count {
      next += reader.rice(bits: head & 127)
      numbers.append(next)
      next += 1
      if head & 128 != 0 { grades.append(reader.bits(3)) }
    }
  }
}

private struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0
  private var pending = 0
  private var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place >= bytes.count }

  mutating func byte() -> UInt8 {
    place += 1
    return bytes[place - 1]
  }

  mutating func number() -> Int {
    var value = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let byte = byte()
      value |= Int(byte & 127) << shift
      if byte < 128 { break }
    }
    return value
  }

  mutating func part() -> [UInt8] {
    let length = number()
    place += length
    return Array(bytes[place - length..<place])
  }

  mutating func bits(_ wanted: Int) -> Int {
    while count < wanted {
      pending |= Int(byte()) << count
      count += 8
    }
    defer {
      pending >>= wanted
      count -= wanted
    }
    return pending & ((1 << wanted) - 1)
  }

  mutating func rice(bits wanted: Int) -> Int {
    var times = 0
    while bits(1) == 1 { times += 1 }
    return times << wanted | bits(wanted)
  }
}
