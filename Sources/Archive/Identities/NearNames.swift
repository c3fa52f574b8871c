import Minutes

/// Finds names that look like one another: the same when Danish spelling variants are levelled, or one letter apart in one word.
///
/// One hash look-up for each word with one letter left out, so the cost grows with the names and not with their pairs.
struct NearNames {
  /// For each name (by its place), the place of the nearest other name that weighs more, where there is one.
  private(set) var nearest: [Int?]

  /// - Parameters:
  ///   - names: distinct names.
  ///   - weights: how often each is used; of two near names the rarer one is the doubtful one.
  ///   - areDistinct: pairs that are known to be two.
  init(_ names: [String], weights: [Int], areDistinct: (Int, Int) -> Bool) {
    nearest = Array(repeating: nil, count: names.count)
    var groups: [String: [Int]] = [:]
    var levelled: [[String]] = []
    for (place, name) in names.enumerated() {
      let words = Self.levelled(name)
      levelled.append(words)
      groups[words.joined(separator: " "), default: []].append(place)
      guard words.count > 1 else { continue }
      for (index, word) in words.enumerated() where word.count >= 4 {
        var others = words
        others[index] = "\u{1}"
        let frame = others.joined(separator: " ")
        var seen: Set<String> = [word]
        groups[frame + "\u{2}" + word, default: []].append(place)
        let letters = Array(word)
        for dropped in letters.indices {
          var shorter = letters
          shorter.remove(at: dropped)
          let key = String(shorter)
          if seen.insert(key).inserted { groups[frame + "\u{2}" + key, default: []].append(place) }
        }
      }
    }
    func outweighs(_ left: Int, _ right: Int) -> Bool {
      (weights[left], names[right], left) > (weights[right], names[left], right)
    }
    for group in groups.values where group.count > 1 {
      guard let heaviest = group.max(by: { outweighs($1, $0) }) else { continue }
      for place in group where place != heaviest && !areDistinct(place, heaviest) {
        guard Self.areNear(levelled[place], levelled[heaviest]) else { continue }
        if let current = nearest[place], !outweighs(heaviest, current) { continue }
        nearest[place] = heaviest
      }
    }
  }

  /// Whether two levelled names differ by at most one letter (put in, left out, replaced or swapped) of one word.
  private static func areNear(_ left: [String], _ right: [String]) -> Bool {
    guard left.count == right.count else { return false }
    let different = left.indices.filter { left[$0] != right[$0] }
    guard let only = different.first else { return true }
    return different.count == 1 && oneLetterApart(Array(left[only].utf8), Array(right[only].utf8))
  }

  private static func oneLetterApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var leftEnd = left.count
    var rightEnd = right.count
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let (leftRest, rightRest) = (leftEnd - start, rightEnd - start)
    if leftRest <= 1, rightRest <= 1 { return true }
    return leftRest == 2 && rightRest == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
  }

  /// The words of a name with the spellings levelled that Danish names vary in: `ch k`, `ph f`, `w v`, `z s`, `th t`, `aa å`,
  /// doubled letters; hyphens part words.
  static func levelled(_ name: String) -> [String] {
    Slug.make(name).split(separator: "-").map { word in
      var result: [UInt8] = []
      let bytes = Array(word.utf8)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let following = index + 1 < bytes.count ? bytes[index + 1] : 0
        let letter: UInt8
        switch (byte, following) {
        case (UInt8(ascii: "c"), UInt8(ascii: "h")): (letter, index) = (UInt8(ascii: "k"), index + 1)
        case (UInt8(ascii: "p"), UInt8(ascii: "h")): (letter, index) = (UInt8(ascii: "f"), index + 1)
        case (UInt8(ascii: "t"), UInt8(ascii: "h")): (letter, index) = (UInt8(ascii: "t"), index + 1)
        case (UInt8(ascii: "c"), _), (UInt8(ascii: "q"), _): letter = UInt8(ascii: "k")
        case (UInt8(ascii: "w"), _): letter = UInt8(ascii: "v")
        case (UInt8(ascii: "z"), _): letter = UInt8(ascii: "s")
        default: letter = byte
        }
        if result.last != letter { result.append(letter) }
        index += 1
      }
      return String(decoding: result, as: UTF8.self)
    }
  }
}
