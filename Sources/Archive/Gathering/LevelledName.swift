import Minutes

/// A name with the spellings levelled that Danish names vary in: `ch k`, `ph f`, `w v`, `z s`, `th t`, `aa å`, doubled
/// letters; hyphens part words.
struct LevelledName {
  private let words: [[UInt8]]

  init(_ name: String) {
    words = Slug.make(name).utf8.split(separator: UInt8(ascii: "-")).map { Self.levelled(Array($0)) }
  }

  private static func levelled(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < word.count {
      let letter: UInt8
      switch (word[index], index + 1 < word.count ? word[index + 1] : 0) {
      case (UInt8(ascii: "c"), UInt8(ascii: "h")): (letter, index) = (UInt8(ascii: "k"), index + 1)
      case (UInt8(ascii: "p"), UInt8(ascii: "h")): (letter, index) = (UInt8(ascii: "f"), index + 1)
      case (UInt8(ascii: "t"), UInt8(ascii: "h")): (letter, index) = (UInt8(ascii: "t"), index + 1)
      case (UInt8(ascii: "c"), _), (UInt8(ascii: "q"), _): letter = UInt8(ascii: "k")
      case (UInt8(ascii: "w"), _): letter = UInt8(ascii: "v")
      case (UInt8(ascii: "z"), _): letter = UInt8(ascii: "s")
      case (let byte, _): letter = byte
      }
      if result.last != letter { result.append(letter) }
      index += 1
    }
    return result
  }

  /// Calls `body` with hashes of which near names share one: of the whole name, and of the name with one letter of one
  /// word left out. Names of one word and short words vary too much by themselves.
  func forEachKey(_ body: (UInt64) -> Void) {
    body(hash(without: nil))
    guard words.count > 1, words.reduce(0, { $0 + $1.count }) <= Self.longestVariedName else { return }
    for (place, word) in words.enumerated() where word.count >= Self.shortestVariedWord - 1 {
      body(hash(without: (place, nil)))
      guard word.count >= Self.shortestVariedWord else { continue }
      for letter in word.indices { body(hash(without: (place, letter))) }
    }
  }

  private static let shortestVariedWord = 4
  private static let longestVariedName = 80

  /// The hash of the words; of the word at `left.word` the letter at `left.letter` is left out, and the word is marked.
  private func hash(without left: (word: Int, letter: Int?)?) -> UInt64 {
    var hash = WordHash.start
    for (place, word) in words.enumerated() {
      WordHash.add(0x20, to: &hash)
      guard let left, left.word == place else {
        for byte in word { WordHash.add(byte, to: &hash) }
        continue
      }
      WordHash.add(0x2A, to: &hash)
      for (index, byte) in word.enumerated() where index != left.letter { WordHash.add(byte, to: &hash) }
    }
    return hash
  }

  /// Whether two names are the same, or differ by one letter (put in, left out, replaced or swapped) of one word that
  /// is not short.
  func isNear(to other: LevelledName) -> Bool {
    guard words.count == other.words.count else { return false }
    let different = words.indices.filter { words[$0] != other.words[$0] }
    guard let only = different.first else { return true }
    let (left, right) = (words[only], other.words[only])
    return words.count > 1 && different.count == 1 && max(left.count, right.count) >= Self.shortestVariedWord
      && Self.oneLetterApart(left, right)
  }

  private static func oneLetterApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let (leftRest, rightRest) = (leftEnd - start, rightEnd - start)
    if leftRest <= 1, rightRest <= 1 { return true }
    return leftRest == 2 && rightRest == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
  }
}
