/// Parts a title from the name behind it: `Konst. kontorchef Daniel Kjærgaard Simonsen`.
struct NameReader {
  let titles: TitleTable
  let and: Set<String>

  /// A title and the name behind it.
  struct Parts {
    let title: ArraySlice<LineWord>
    let name: ArraySlice<LineWord>
    /// Whether the name can be anywhere in what follows the title: `Leder af Sund Info Lise Søndergaard`.
    let isUnclear: Bool
  }

  /// Words that a name may begin with in lower case.
  static let particles: Set<String> = [
    "von", "van", "de", "del", "della", "du", "da", "di", "la", "le", "el", "al", "ter", "bin",
  ]

  /// The title that words begin with, and the rest; nil where they begin with none.
  func split(_ words: ArraySlice<LineWord>) -> Parts? {
    var index = words.startIndex
    var end = words.startIndex
    scan: while index < words.endIndex {
      switch titles.role(of: words[index]) {
      case .title:
        index += 1
        end = index
      case .prefix:
        index += 1
      case nil:
        // `Direktør og medformand …`, `Sundheds- og Seniorchef …`.
        let isLink = index > words.startIndex && and.contains(words[index].slug)
        guard isLink, end == index || words[index - 1].endsInHyphen else { break scan }
        index += 1
      }
    }
    guard end > words.startIndex else { return nil }
    let name = words[end...]
    return Parts(title: words[..<end], name: name, isUnclear: isUnclear(name))
  }

  private func isUnclear(_ name: ArraySlice<LineWord>) -> Bool {
    guard let first = name.first, !first.isCapitalised else { return false }
    if titles.isLink(first) { return true }
    return !Self.particles.contains(first.slug) && name.contains { $0.isCapitalised }
  }

  /// The last two capitalised words, which probably are the name where nobody can tell for certain.
  static func guess(_ words: ArraySlice<LineWord>) -> ArraySlice<LineWord>? {
    let last = words.suffix(2)
    return last.count == 2 && words.count > 2 && last.allSatisfy(\.isCapitalised) ? last : nil
  }
}
