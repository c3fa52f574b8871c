/// For each word, the documents it stands in and how much it counts there, in few bytes a document.
///
/// The bytes of a word lie in blocks that grow as it goes on; a block ends with the place of the next one.
struct PostingPool: Sendable {
  /// How far the bytes of a word have come.
  private struct Trail {
    var first: UInt32
    var position: UInt32
    var end: UInt32
    /// The document written last, plus 1.
    var next: UInt32 = 0
    var count: UInt32 = 0
    var level: UInt8 = 0
    var fingerprint: UInt64 = 0
  }

  private var bytes: [UInt8] = []
  private var trails: [Trail] = []

  /// The size of a block with the four bytes of its link.
  private static func size(of level: UInt8) -> Int { 8 << Int(level) }
  /// Blocks grow no more from here on.
  private static let lastLevel: UInt8 = 6
  private static let link = 4

  /// How many documents a word stands in.
  func count(of word: Int) -> Int { Int(trails[word].count) }

  /// Makes sure that so many words have a list, if an empty one.
  mutating func makeTrails(for words: Int) {
    while trails.count < words { trails.append(makeTrail()) }
  }

  /// Tells the postings of a word from others, together with the lengths of their documents.
  func fingerprint(of word: Int) -> UInt64 { trails[word].fingerprint }

  /// Notes down that a word stands in a document; the documents of a word come in rising order.
  ///
  /// - Parameter length: the document's; it is part of the fingerprint alone.
  mutating func append(_ document: Int, weight: UInt8, length: UInt8, to word: Int) {
    makeTrails(for: word + 1)
    var trail = trails[word]
    var gap = UInt32(truncatingIfNeeded: document) - trail.next
    while gap >= 0x80 {
      write(UInt8(truncatingIfNeeded: gap) | 0x80, to: &trail)
      gap >>= 7
    }
    write(UInt8(truncatingIfNeeded: gap), to: &trail)
    write(weight, to: &trail)
    trail.next = UInt32(truncatingIfNeeded: document + 1)
    trail.count += 1
    let posting = UInt64(truncatingIfNeeded: document) << 16 | UInt64(weight) << 8 | UInt64(length)
    trail.fingerprint = (trail.fingerprint ^ posting).stirred
    trails[word] = trail
  }

  private mutating func makeTrail() -> Trail {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.size(of: 0)))
    return Trail(
      first: UInt32(truncatingIfNeeded: start), position: UInt32(truncatingIfNeeded: start),
      end: UInt32(truncatingIfNeeded: bytes.count - Self.link))
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8, to trail: inout Trail) {
    if trail.position == trail.end { grow(&trail) }
    bytes[Int(trail.position)] = byte
    trail.position += 1
  }

  /// Gives a word another block.
  private mutating func grow(_ trail: inout Trail) {
    trail.level = min(trail.level + 1, Self.lastLevel)
    let start = UInt32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: repeatElement(0, count: Self.size(of: trail.level)))
    for place in 0..<Self.link {
      bytes[Int(trail.end) + place] = UInt8(truncatingIfNeeded: start >> (8 * UInt32(place)))
    }
    trail.position = start
    trail.end = UInt32(truncatingIfNeeded: bytes.count - Self.link)
  }

  /// Appends the postings of a word.
  ///
  /// - Parameter base: the number of the pool's first document.
  func append(of word: Int, base: Int, to postings: inout [Posting]) {
    let trail = trails[word]
    var cursor = Cursor(position: Int(trail.first), end: Int(trail.first) + Self.size(of: 0) - Self.link)
    bytes.withUnsafeBufferPointer { bytes in
      var document = base
      for _ in 0..<trail.count {
        var gap = 0
        var shift = 0
        while true {
          let byte = cursor.next(bytes)
          gap |= Int(byte & 0x7F) << shift
          shift += 7
          if byte < 0x80 { break }
        }
        document += gap
        postings.append(Posting(document: document, weight: cursor.next(bytes)))
        document += 1
      }
    }
  }

  /// Reads the bytes of a word, block after block.
  private struct Cursor {
    var position: Int
    var end: Int
    var level: UInt8 = 0

    mutating func next(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
      if position == end {
        position = (0..<PostingPool.link).reduce(0) { $0 | Int(bytes[end + $1]) << (8 * $1) }
        level = min(level + 1, PostingPool.lastLevel)
        end = position + PostingPool.size(of: level) - PostingPool.link
      }
      position += 1
      return bytes[position - 1]
    }
  }
}

extension UInt64 {
  /// The number with each bit spread over all of them. No two numbers give the same.
  var stirred: UInt64 {
    let product = self &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
