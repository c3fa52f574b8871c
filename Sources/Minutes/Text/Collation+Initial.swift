public import Diagnostics

extension Collation {
  /// The letter that a name stands under in an index: its first, in upper case, without an accent that the language does not
  /// count as a letter of its own; `#` for a digit or anything else.
  public static func initial(of name: String, in language: LanguageCode) -> String {
    guard let first = name.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else { return "#" }
    let upper = String(first).uppercased()
    if language == .da {
      if name.lowercased().hasPrefix("aa") { return "Å" }
      switch upper {
      case "Æ", "Ä": return "Æ"
      case "Ø", "Ö": return "Ø"
      case "Å": return "Å"
      default: break
      }
    }
    return Slug.make(upper).first.map { String($0).uppercased() } ?? "#"
  }
}
