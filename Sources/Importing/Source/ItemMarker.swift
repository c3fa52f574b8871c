/// The number or letter that a line begins with: `3.`, `3)`, `Punkt 3 –`, `a)`, `3.a`, `1.2`.
struct ItemMarker: Equatable {
  /// How it is written; only markers of one style are a row.
  enum Style: Hashable {
    /// `Punkt 3`, `Pkt. 3`, `Ad 3`.
    case word
    /// `3.`
    case stop
    /// `3)`
    case bracket
    /// `3 –`, `3:`
    case dash
    /// `3` and a title.
    case bare
    /// `a)`, `a.`, `3a)`
    case letter
    /// `1.2`
    case decimal
  }

  var style: Style
  /// The number; that of the letter in the alphabet.
  var number: Int
  /// As written, with the mark behind it.
  var written: String
  /// Whether the mark behind a letter is a bracket.
  var hasBracket = false

  /// The letter of the alphabet.
  var letter: Character? {
    guard style == .letter, (1...26).contains(number) else { return nil }
    return Character(Unicode.Scalar(UInt8(96 + number)))
  }
}

/// Reads the markers that lines begin with.
struct ItemMarkerReader {
  /// Words before a number, longest first.
  private let words: [String]
  private let months: Set<String>

  init(words: [String], months: [String]) {
    self.words = words.sorted { ($1.count, $0) < ($0.count, $1) }
    self.months = Set(months.map { $0.lowercased() })
  }

  /// The marker of a line and the text behind it.
  func read(_ line: String) -> (marker: ItemMarker, rest: String)? {
    if let found = readWord(line) ?? readNumber(line) ?? readLetter(line) { return found }
    return nil
  }

  private func readWord(_ line: String) -> (ItemMarker, String)? {
    for word in words {
      guard var rest = line.behind(word) else { continue }
      if rest.first == "." { rest.removeFirst() }
      while rest.first == " " { rest.removeFirst() }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...3).contains(digits.count), let number = Int(digits) else { continue }
      rest = rest.dropFirst(digits.count)
      // »Punkt 3a« is a sub-item, »Punkt 2.500 kr.« nothing.
      if let next = rest.first, next.isLetter || next.isNumber { return nil }
      let behind = Self.skippingMarks(rest)
      guard behind.isEmpty || behind.startIndex > rest.startIndex else { return nil }
      // »Punkt 3 blev udsat« is a sentence.
      let hasMark =
        rest.first.map { ".:)–-—".contains($0) } ?? true
        || rest.dropFirst().first.map { "–-—:".contains($0) } ?? false
      guard hasMark || behind.beginsWithCapital || behind.isEmpty else { return nil }
      let written = line[..<behind.startIndex].tidy
      return (ItemMarker(style: .word, number: number, written: written), String(behind))
    }
    return nil
  }

  private func readNumber(_ line: String) -> (ItemMarker, String)? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits), number > 0 else { return nil }
    let rest = line.dropFirst(digits.count)
    guard let mark = rest.first else { return nil }
    var behind = rest.dropFirst()
    func result(_ style: ItemMarker.Style) -> (ItemMarker, String)? {
      let text = Self.skippingMarks(behind)
      guard !text.isEmpty else { return nil }
      if style == .stop || style == .bare, isMonth(text) { return nil }
      return (ItemMarker(style: style, number: number, written: line[..<text.startIndex].tidy), String(text))
    }
    switch mark {
    case ".", ")":
      if mark == ".", let next = behind.first, next.isNumber { return readDecimal(line, number) }
      if let next = behind.first, next.isLetter, let letter = readLetter(String(behind)) {
        return (
          ItemMarker(
            style: .letter, number: letter.0.number, written: line[..<behind.startIndex] + letter.0.written,
            hasBracket: true), letter.1
        )
      }
      if mark == ".", let found = readBareLetter(behind, number: line[..<behind.startIndex]) { return found }
      guard let next = behind.first, next == " " || next.isLetter && next.isUppercase || "\"”»“".contains(next) else {
        return nil
      }
      return result(mark == "." ? .stop : .bracket)
    case ":": return behind.first == " " ? result(.dash) : nil
    case " ":
      if let dash = behind.first, "–—-".contains(dash), behind.dropFirst().first == " " {
        behind = behind.dropFirst(2)
        return behind.first?.isNumber == true ? nil : result(.dash)
      }
      return behind.beginsWithCapital && behind.first?.isNumber == false ? result(.bare) : nil
    default:
      if let found = readBareLetter(rest, number: digits) { return found }
      guard mark.isLetter, mark.isLowercase, let letter = readLetter(String(rest)), letter.0.hasBracket || number < 100
      else { return nil }
      return (
        ItemMarker(
          style: .letter, number: letter.0.number, written: String(digits) + letter.0.written, hasBracket: true),
        letter.1
      )
    }
  }

  /// `3.a Titel`, `3a Titel`.
  private func readBareLetter(_ text: Substring, number: Substring) -> (ItemMarker, String)? {
    guard let letter = text.first, letter.isASCII, letter.isLowercase, let value = letter.asciiValue,
      text.dropFirst().first == " ", text.dropFirst(2).beginsWithCapital
    else { return nil }
    return (
      ItemMarker(
        style: .letter, number: Int(value) - 96, written: number + String(letter), hasBracket: true),
      text.dropFirst(2).tidy
    )
  }

  /// `1.2 Titel`, `1.2. Titel`; not a date or an amount.
  private func readDecimal(_ line: String, _ number: Int) -> (ItemMarker, String)? {
    let figures = line.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = figures.split(separator: ".")
    let rest = line.dropFirst(figures.count)
    guard (2...4).contains(parts.count), parts.allSatisfy({ $0.count <= 2 }), rest.first == " ",
      rest.dropFirst().beginsWithCapital
    else { return nil }
    return (
      ItemMarker(style: .decimal, number: Int(parts.last ?? "") ?? number, written: String(figures)),
      rest.tidy
    )
  }

  private func readLetter(_ line: String) -> (ItemMarker, String)? {
    guard let letter = line.first, letter.isASCII, letter.isLetter, let value = letter.asciiValue,
      let mark = line.dropFirst().first, mark == ")" || mark == "."
    else { return nil }
    let rest = line.dropFirst(2)
    guard rest.first == " " || mark == ")" && rest.first?.isUppercase == true else { return nil }
    // »J. Hansen« is a name.
    guard mark == ")" || letter.isLowercase else { return nil }
    let text = rest.drop { $0 == " " }
    guard !text.isEmpty else { return nil }
    return (
      ItemMarker(
        style: .letter, number: Int(value | 0x20) - 96, written: String(line.prefix(2)), hasBracket: mark == ")"),
      String(text)
    )
  }

  /// Behind blanks, dashes and colons between a number and its title.
  private static func skippingMarks(_ text: Substring) -> Substring {
    text.drop { $0 == " " || ".:)–—-".contains($0) }
  }

  private func isMonth(_ text: Substring) -> Bool {
    months.contains(text.prefix { $0.isLetter }.lowercased())
  }
}
