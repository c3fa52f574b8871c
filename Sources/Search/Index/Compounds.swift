import Diagnostics

/// Which stems end with which others: “ældrepsykiatri” with “psykiatri”, so that who asks for the one finds the other.
///
/// No list of words tells what a compound is. What tells it is the archive's own vocabulary: a stem that another one ends with.
/// Stems are compared and not words, so that forms need no look-up of their own.
struct Compounds {
  /// How many bytes the ending and what stands before it have at least: behind a shorter beginning stand mostly other words
  /// (“behandling” is no “handling”).
  static let shortest = 4
  /// What a compound counts for the word that it ends with.
  static let share = 1.0 / 3

  /// The endings of each key that has some.
  private var endings: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - stems: for each key the key of its stem; -1 for those that are no words.
  init(_ keys: WordList, stems: [Int32], language: LanguageCode) {
    guard language.joinsWords else { return }
    var isStem = [Bool](repeating: false, count: keys.count)
    for stem in stems where stem >= 0 { isStem[Int(stem)] = true }
    // Read from its end a compound begins with its ending: in this order it stands behind it, with none but others between.
    let order = keys.numbersFromEnds { isStem[$0] && keys.length(of: $0) >= Self.shortest }
    var open: [Int] = []
    for stem in order {
      while let ending = open.last, !keys.has(stem, ending: ending) { open.removeLast() }
      let own = open.filter { keys.length(of: stem) - keys.length(of: $0) >= Self.shortest }
      if !own.isEmpty { endings[stem] = own }
      open.append(stem)
    }
  }

  /// The keys of the stems that the stem of a key ends with.
  func endings(of key: Int) -> [Int] { endings[key] ?? [] }
}

extension LanguageCode {
  /// Whether words are joined to new ones without a blank.
  var joinsWords: Bool {
    switch self {
    case .da: true
    case .en: false
    }
  }
}

extension WordList {
  /// The numbers of some words in the order of their bytes from the end.
  func numbersFromEnds(where isMeant: (Int) -> Bool) -> [Int] {
    let tails = (0..<count).filter(isMeant).map { number in
      withBytes(of: number) { bytes in
        (number, (0..<8).reduce(UInt64(0)) { $0 << 8 | ($1 < bytes.count ? UInt64(bytes[bytes.count - 1 - $1]) : 0) })
      }
    }
    return tails.sorted { left, right in
      if left.1 != right.1 { return left.1 < right.1 }
      return self[left.0].reversed().lexicographicallyPrecedes(self[right.0].reversed())
    }.map(\.0)
  }

  /// Whether a word ends with another.
  fileprivate func has(_ word: Int, ending: Int) -> Bool {
    withBytes(of: word) { word in
      withBytes(of: ending) { ending in
        ending.count <= word.count && word.suffix(ending.count).elementsEqual(ending)
      }
    }
  }
}
