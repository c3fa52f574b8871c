/// The documents of a word, or those that bear a mark, as bytes.
enum PostingList {
  /// So many documents a word's list has at most: the best, among equals the newest. A word that stands in more tells little.
  static let longest = 16_384
  /// Marks a list with grades in the byte that holds the number of bits of its gaps.
  private static let graded: UInt8 = 0x80

  /// A list with the grade of each document.
  ///
  /// - Parameter postings: in the order of documents.
  static func graded(_ postings: [Posting], lengths: (Int) -> UInt8, grade: Grade) -> [UInt8] {
    let grades = postings.map { grade(weight: Double($0.weight), length: lengths($0.document)) }
    return graded(zip(postings, grades).map { ($0.document, $1) })
  }

  /// A list of a word's own documents together with those of compounds that end with it, which count less.
  static func graded(
    _ postings: [Posting], compounds: [Posting], lengths: (Int) -> UInt8, grade: Grade
  ) -> [UInt8] {
    var entries: [(number: Int, grade: Int)] = []
    entries.reserveCapacity(postings.count + compounds.count)
    var own = postings[...]
    var others = compounds[...]
    while !own.isEmpty || !others.isEmpty {
      let document = min(own.first?.document ?? .max, others.first?.document ?? .max)
      var weight = 0.0
      if own.first?.document == document, let posting = own.popFirst() { weight += Double(posting.weight) }
      if others.first?.document == document, let posting = others.popFirst() {
        weight += Double(posting.weight) * Compounds.share
      }
      entries.append((document, grade(weight: weight, length: lengths(document))))
    }
    return graded(entries)
  }

  /// A list with a number from 0 to 7 for each entry.
  static func graded(_ entries: [(number: Int, grade: Int)]) -> [UInt8] {
    let kept = best(entries)
    let bits = gapBits(of: kept.count, upTo: kept.last?.number ?? 0)
    var writer = BitWriter(behind: head(total: entries.count, kept: kept.count, bits: UInt8(bits) | graded))
    var next = 0
    for entry in kept {
      writer.writeRice(entry.number - next, bits: bits)
      writer.write(entry.grade, bits: Grade.bits)
      next = entry.number + 1
    }
    return writer.finish()
  }

  /// A list of all documents that bear a mark.
  static func plain(_ postings: [Posting]) -> [UInt8] {
    let bits = gapBits(of: postings.count, upTo: postings.last?.document ?? 0)
    var writer = BitWriter(behind: head(total: postings.count, kept: postings.count, bits: UInt8(bits)))
    var next = 0
    for posting in postings {
      writer.writeRice(posting.document - next, bits: bits)
      next = posting.document + 1
    }
    return writer.finish()
  }

  private static func head(total: Int, kept: Int, bits: UInt8) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + kept)
    bytes.appendNumber(total)
    bytes.appendNumber(kept)
    bytes.append(bits)
    return bytes
  }

  /// The bits that gaps of this size take least room with.
  private static func gapBits(of count: Int, upTo last: Int) -> Int {
    guard count > 0 else { return 0 }
    var bits = 0
    while bits < 24, (count << (bits + 1)) * 10 <= (last + 1) * 7 { bits += 1 }
    return bits
  }

  private static func best(_ entries: [(number: Int, grade: Int)]) -> [(number: Int, grade: Int)] {
    guard entries.count > longest else { return entries }
    var counts = [Int](repeating: 0, count: 1 << Grade.bits)
    for entry in entries { counts[entry.grade] += 1 }
    var room = longest
    var lowest = counts.count - 1
    while lowest > 0, counts[lowest] <= room {
      room -= counts[lowest]
      lowest -= 1
    }
    // Of the lowest grade that still has room, the newest.
    var surplus = max(0, counts[lowest] - room)
    return entries.filter { entry in
      guard entry.grade == lowest else { return entry.grade > lowest }
      surplus -= 1
      return surplus < 0
    }
  }
}
