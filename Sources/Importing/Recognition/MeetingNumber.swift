import Minutes

/// The number of a meeting in a line: `Møde 1, 2022`, `Møde nr. 3/2022`, `4. møde 2021`.
struct MeetingNumber {
  /// As the front matter writes it: `1/2022`, `3`.
  let text: String
  /// The year beside it, where one stands there.
  let year: Int?

  init?(in line: String, language: Language) {
    for word in language.importing.meetingNumber.sorted(by: { ($1.count, $0) < ($0.count, $1) }) {
      var rest = line[...]
      while let space = rest.isEmpty ? nil : rest.startIndex {
        if let behind = rest[space...].behind(word),
          let number = Self(digits: behind, hasWord: !word.allSatisfy(\.isLetter) || word.count > 8)
        {
          self = number
          return
        }
        guard let next = rest.firstIndex(of: " ") else { break }
        rest = rest[rest.index(after: next)...]
      }
    }
    return nil
  }

  /// `1, 2022`, `3/2022`, `3`.
  private init?(digits text: Substring, hasWord: Bool) {
    let text = text.drop { $0 == " " || $0 == ":" }
    let number = text.prefix(while: \.isNumber)
    guard (1...3).contains(number.count), let value = Int(number) else { return nil }
    let behind = text.dropFirst(number.count)
    let rest = behind.drop { " ,/-–".contains($0) }
    let year = rest.prefix(while: \.isNumber)
    if year.count == 4, let found = Int(year), (1970...2099).contains(found), rest.startIndex > behind.startIndex {
      self.text = "\(value)/\(found)"
      self.year = found
    } else {
      // »Møde 3« may be anything, »Møde nr. 3« is a number.
      guard hasWord, behind.isEmpty || !(behind.first?.isNumber ?? false) && behind.first != "." else { return nil }
      self.text = "\(value)"
      self.year = nil
    }
  }
}
