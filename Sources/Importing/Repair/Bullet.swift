/// The bullet that a line begins with.
struct Bullet {
  /// How deep its kind lies as a rule: `o` and `▪` below `•`.
  let depth: Int
  /// What stands behind it.
  let rest: String

  /// Bullets that are nothing else, wherever they stand.
  private static let sure: Set<Character> = [
    "•", "●", "∙", "▪", "■", "□", "◦", "○", "‣", "⁃", "►", "➢", "➤", "✓", "✔", "❖", "*", "·", "→", "⮚", "❑",
  ]
  /// Dashes, which need a blank behind them.
  private static let dashes: Set<Character> = ["-", "–", "—", "−", "+"]
  /// The last is the square of Word's symbol font.
  private static let deep: Set<Character> = ["▪", "■", "◦", "○", "o", "\u{F0A7}"]

  /// The bullet of a line; nil where it begins with none, or is nothing else.
  init?(_ line: String) {
    guard let first = line.first else { return nil }
    let behind = line.dropFirst()
    // Symbol fonts have their bullets where no character is.
    let isPrivate = first.unicodeScalars.first.map { (0xF000...0xF0FF).contains($0.value) } ?? false
    let isSure = isPrivate || Self.sure.contains(first) && (first != "*" || behind.first == " ")
    let isLoose = (Self.dashes.contains(first) || first == "o" || first == "§") && behind.first == " "
    guard isSure || isLoose else { return nil }
    let rest = behind.tidy
    guard rest.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    depth = Self.deep.contains(first) ? 1 : 0
    self.rest = rest
  }
}
