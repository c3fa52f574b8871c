public import Diagnostics

extension Collation {
  /// The letter that a name stands under in an index: its first, in upper case, without an accent that the language does not
  /// count as a letter of its own; `#` for a digit or anything else.
  public static func initial(of name: String, in language: LanguageCode) -> String {
    guard let start = name.firstIndex(where: { $0.isLetter || $0.isNumber }) else { return "#" }
    return letter(at: start, of: name, in: language).letter
  }

  /// The letter behind that one, likewise; `#` where there is none.
  public static func second(of name: String, in language: LanguageCode) -> String {
    guard let start = name.firstIndex(where: { $0.isLetter || $0.isNumber }) else { return "#" }
    let rest = letter(at: start, of: name, in: language).end
    return rest == name.endIndex ? "#" : letter(at: rest, of: name, in: language).letter
  }

  private static func letter(
    at start: String.Index, of name: String, in language: LanguageCode
  ) -> (letter: String, end: String.Index) {
    let end = name.index(after: start)
    guard name[start].isLetter else { return ("#", end) }
    let upper = String(name[start]).uppercased()
    if language == .da {
      if upper == "A", end < name.endIndex, String(name[end]).uppercased() == "A" {
        return ("Å", name.index(after: end))
      }
      switch upper {
      case "Æ", "Ä": return ("Æ", end)
      case "Ø", "Ö": return ("Ø", end)
      case "Å": return ("Å", end)
      default: break
      }
    }
    return (Slug.make(upper).first.map { String($0).uppercased() } ?? "#", end)
  }
}
