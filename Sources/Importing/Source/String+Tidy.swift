extension String {
  /// The text without characters that nobody sees, ligatures as letters.
  var cleaned: String {
    var result = ""
    for character in self { if let clean = character.cleaned { result += clean } }
    return result
  }
}

extension StringProtocol {
  /// One space for each run of blanks, none at the ends.
  var tidy: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text without some characters at its ends.
  func trimming(_ isLoose: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let first = text.first, isLoose(first) { text.removeFirst() }
    while let last = text.last, isLoose(last) { text.removeLast() }
    return String(text)
  }

  /// Whether a sentence ends here, as far as the last sign tells.
  var endsSentence: Bool {
    guard let last = self.trimming({ "”\"’»)“".contains($0) || $0.isWhitespace }).last else { return false }
    return ".!?:;".contains(last)
  }

  /// Whether the first letter is a small one.
  var beginsInLowerCase: Bool { first { $0.isLetter || $0.isNumber }?.isLowercase == true }

  /// Whether the first letter is a capital.
  var beginsWithCapital: Bool { first { $0.isLetter || $0.isNumber }?.isUppercase == true }

  /// The text behind words that it begins with, in any case, where a word ends there; nil where it does not begin with them.
  func behind(_ words: String) -> Substring? {
    var index = startIndex
    for character in words {
      guard index < endIndex, self[index].lowercased() == character.lowercased() else { return nil }
      index = self.index(after: index)
    }
    let rest = Substring(self[index...])
    guard let last = words.last, let next = rest.first, last.isLetter || last.isNumber else { return rest }
    return next.isLetter || next.isNumber ? nil : rest
  }

  /// The longest of some words that the text begins with, and what follows.
  func behindAny(of words: some Sequence<String>) -> (word: String, rest: Substring)? {
    var best: (word: String, rest: Substring)?
    for word in words where word.count > best?.word.count ?? 0 {
      if let rest = behind(word) { best = (word, rest) }
    }
    return best
  }

  /// Whether the words stand in the text, in any case, as words of their own.
  func holds(_ words: String) -> Bool {
    var text = Substring(self)
    var isStart = true
    while !text.isEmpty {
      if isStart, text.behind(words) != nil { return true }
      let first = text.removeFirst()
      isStart = !(first.isLetter || first.isNumber)
    }
    return false
  }
}
