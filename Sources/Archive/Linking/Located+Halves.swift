import Diagnostics

extension Located where Value == String {
  /// The text before and behind a word that stands between blanks, each with its position; nil where it does not stand
  /// there.
  func halves(around word: String) -> [Located<String>]? {
    let words = value.split(separator: " ", omittingEmptySubsequences: false)
    guard let place = words.firstIndex(where: { $0.lowercased() == word }), place > 0, place < words.count - 1 else {
      return nil
    }
    let before = words[..<place].joined(separator: " ")
    let behind = words[(place + 1)...].joined(separator: " ")
    return [
      Located(before, at: position),
      Located(behind, at: position.advanced(by: before.count + word.count + 2)),
    ]
  }
}
