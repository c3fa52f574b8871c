import Minutes

/// Finds when a meeting began and ended in a line of its head.
struct TimeFinder {
  let language: Language

  /// The first time in a text that holds no date any more, and the words around it.
  func find(in text: String) -> (time: TimeSpan, before: String, after: String)? {
    let words = Self.mended(text).split(separator: " ")
    for start in words.indices {
      guard mayBegin(words[start]) else { continue }
      for end in stride(from: min(words.endIndex, start + 8), to: start, by: -1) {
        let phrase = words[start..<end].joined(separator: " ").trimming { ",.;()".contains($0) }
        guard isClear(phrase), let time = (try? TimeSpan(written: phrase, in: language)) else { continue }
        return (time, words[..<start].joined(separator: " "), words[end...].joined(separator: " "))
      }
    }
    return nil
  }

  private func mayBegin(_ word: Substring) -> Bool {
    let plain = word.drop { $0 == "(" }
    return plain.first?.isNumber == true || isPrefix(plain)
  }

  private func isPrefix(_ word: some StringProtocol) -> Bool {
    language.calendar.timePrefixes.contains { word.behind($0) != nil }
  }

  /// Whether a phrase is a time and not just any number.
  private func isClear(_ phrase: String) -> Bool {
    isPrefix(phrase) || phrase.contains { ".:-–".contains($0) } && phrase.contains(where: \.isNumber)
      || phrase.holds("til")
  }

  /// What typing leaves behind: `kl.16.30`, `13.00-15-00`, `13.00- 15.00`.
  private static func mended(_ text: String) -> String {
    var result = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      if character.isNumber, before == ".", index > 1, characters[index - 2].isLetter { result.append(" ") }
      if character == "-", isMinutes(characters, behind: index), isHourOfRange(characters, before: index) {
        result.append(".")
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Two digits, and then no more.
  private static func isMinutes(_ text: [Character], behind index: Int) -> Bool {
    guard index + 2 < text.count, text[index + 1].isNumber, text[index + 2].isNumber else { return false }
    return index + 3 >= text.count || !(text[index + 3].isNumber || ".:-".contains(text[index + 3]))
  }

  /// An hour that a hyphen and a whole time precede: `13.00-15`.
  private static func isHourOfRange(_ text: [Character], before index: Int) -> Bool {
    var start = index
    while start > 0, text[start - 1].isNumber { start -= 1 }
    guard (1...2).contains(index - start), start > 0, text[start - 1] == "-" || text[start - 1] == "–" else {
      return false
    }
    return start > 1 && text[start - 2].isNumber
  }
}
