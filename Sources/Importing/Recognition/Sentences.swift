/// The sentences of a paragraph.
enum Sentences {
  /// The sentences in order: one ends with a full stop, question or exclamation mark before a blank and a capital, unless the
  /// full stop belongs to a short word or a number.
  static func of(_ text: String) -> [String] {
    var result: [String] = []
    var sentence = ""
    let words = text.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      sentence += (sentence.isEmpty ? "" : " ") + word
      guard let last = word.trimming({ "”\"’»)".contains($0) }).last, ".!?".contains(last), index + 1 < words.count,
        words[index + 1].beginsWithCapital, last != "." || !isShort(word)
      else { continue }
      result.append(sentence)
      sentence = ""
    }
    if !sentence.isEmpty { result.append(sentence) }
    return result
  }

  /// `bl.a.`, `d.`, `K.`, `26.`
  private static func isShort(_ word: String) -> Bool {
    let plain = word.dropLast().drop { "(”\"’»".contains($0) }
    if plain.count == 1 || plain.contains(".") { return true }
    return plain.allSatisfy(\.isNumber) ? plain.count <= 2 : abbreviations.contains(plain.lowercased())
  }

  /// Words that are written with a full stop.
  private static let abbreviations: Set<String> = [
    "bl", "evt", "ca", "jf", "kl", "pkt", "nr", "vedr", "ift", "pt", "mht", "mhp", "inkl", "ekskl", "dvs", "osv", "mv",
    "dr", "hr", "fr", "tlf", "adm", "konst", "fg", "prof", "st", "sr", "jr", "mfl", "max", "min", "mio", "mia", "no",
  ]
}
