import Minutes

/// Joins the lines of a paragraph, and words that a line end parted.
struct WordJoiner {
  /// Words of the source that have a hyphen within a line: `børn-unge`.
  private var hyphenated: Set<String> = []
  /// Words before which a hyphen stands for the end of another: `Social- og`.
  private let links: Set<String>
  /// How many words were joined.
  private(set) var joined = 0

  init(lines: some Sequence<String>, links: [String]) {
    self.links = Set(links)
    for line in lines {
      for word in line.split(separator: " ") where word.contains("-") {
        let plain = Self.plain(word)
        if !plain.hasSuffix("-") { hyphenated.insert(plain) }
      }
    }
  }

  /// Puts a line behind a text.
  mutating func append(_ line: String, to text: inout String) {
    guard text.last == "-", let before = text.dropLast().last, before.isLetter || before.isNumber,
      let first = line.first, first.isLetter || first.isNumber
    else {
      text += (text.isEmpty ? "" : " ") + line
      return
    }
    let left = text.split(separator: " ").last.map(String.init) ?? text
    let right = line.split(separator: " ").first.map(String.init) ?? line
    if links.contains(Self.plain(right)) {
      text += " " + line
      return
    }
    joined += 1
    if !keepsHyphen(left, right) { text.removeLast() }
    text += line
  }

  /// Whether the hyphen at a line's end is the word's own: `IPS-koncept`, `Aarup-Kristensen`, `e-mail`.
  private func keepsHyphen(_ left: String, _ right: String) -> Bool {
    guard right.first?.isLowercase == true else { return true }
    let stem = left.dropLast().drop { !$0.isLetter && !$0.isNumber }
    if stem.count == 1 || stem.contains(where: \.isNumber) { return true }
    if stem.count > 1, !stem.contains(where: \.isLowercase) { return true }
    return hyphenated.contains(Self.plain(left + right))
  }

  private static func plain(_ word: some StringProtocol) -> String {
    word.trimming { !$0.isLetter && !$0.isNumber && $0 != "-" }.lowercased()
  }
}
