/// Phrases of one or more words, compared by slug.
struct PhraseSet: Sendable {
  /// The words of the phrases by their first word, longest first.
  private let phrases: [String: [[String]]]

  init(_ phrases: [String]) {
    let words = phrases.map { $0.split(separator: " ").map { Slug.make($0) }.filter { !$0.isEmpty } }
    self.phrases = Dictionary(grouping: words.filter { !$0.isEmpty }, by: { $0[0] })
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The first words of all phrases.
  var openings: [String] { Array(phrases.keys) }

  /// How many words the longest phrase has that `words` begin with; 0 where they begin with none.
  func prefix(of words: ArraySlice<LineWord>) -> Int {
    guard let first = words.first, let candidates = phrases[first.slug] else { return 0 }
    for phrase in candidates where phrase.count <= words.count {
      if zip(phrase, words).allSatisfy({ $0 == $1.slug }) { return phrase.count }
    }
    return 0
  }
}
