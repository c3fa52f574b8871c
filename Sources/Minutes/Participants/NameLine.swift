/// A group written as one line: `A, B og C`.
///
/// It is a row of names where each part looks like a personal name: capitalised words (and particles, initials), no title alone,
/// no organisation, no abbreviation; several words in each part or one in each. Semicolons always part participants. Otherwise the
/// line is a single participant with role and organisation, `Dinah Høngaard, næstformand`.
struct NameLine {
  private let line: LineText
  private let language: Language

  /// A line as a group has it.
  init(_ line: LineText, language: Language) {
    self.line = line
    self.language = language
  }

  /// The line of each participant.
  func lines() -> [LineText] {
    let whole = line.bytes.indices
    let hasSemicolon = NotePiece.pieces(of: whole, in: line, and: []).contains(where: \.beginsAnew)
    if hasSemicolon { return parts(of: whole).map { line.part($0) } }
    let names = NotePiece.pieces(of: whole, in: line, and: language.notes.and).map(\.range)
    guard names.count > 1 else { return [line] }
    let counts = names.map { wordsOfName($0) }
    guard counts.allSatisfy({ $0 > 0 }), Set(counts.map { $0 == 1 }).count == 1 else { return [line] }
    return names.map { line.part($0) }
  }

  /// What semicolons part.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for piece in NotePiece.pieces(of: range, in: line, and: []) {
      if let last = result.last, !piece.beginsAnew {
        result[result.count - 1] = last.lowerBound..<piece.range.upperBound
      } else {
        result.append(piece.range)
      }
    }
    return result
  }

  /// How many words a personal name has; 0 for what looks like something else.
  func wordsOfName(_ range: Range<Int>) -> Int {
    let part = line.part(range)
    let brackets = BracketReader(part).brackets
    let outside = brackets.isEmpty ? part : part.without(brackets)
    let words = LineWord.words(of: outside.bytes.indices, in: outside)[...]
    let split = NameReader(titles: language.titles, and: language.notes.and).split(words)
    if split?.isUnclear == true { return 0 }
    let name = split?.name ?? words
    guard (1...6).contains(name.count), name.allSatisfy({ isPartOfName($0, in: outside) }) else { return 0 }
    return name.count
  }

  private func isPartOfName(_ word: LineWord, in line: LineText) -> Bool {
    guard word.isCapitalised else { return NameReader.particles.contains(word.slug) }
    let bytes = line.bytes[word.range]
    if bytes.contains(where: { $0.isASCIIDigit }) { return false }
    // PLO, NordKAP; not the initials of J.P. Hansen.
    let last = bytes.suffix(2)
    if last.count == 2, last.allSatisfy({ $0.isASCIIUppercase }) { return false }
    return !language.notes.organisationEndings.contains { word.slug.hasSuffix($0) }
  }
}
