/// The words of titles, prepared for looking up by slug.
struct TitleTable: Sendable {
  private let titles: Set<String>
  private let prefixes: Set<String>
  private let links: Set<String>
  private let endings: [[UInt8]]

  /// What a word can be in a title.
  enum Role {
    /// `direktør`, `…konsulent`: may end a title.
    case title
    /// `konst.`, `Sundheds-`: a title must follow.
    case prefix
  }

  init(_ words: ParticipantWords) {
    titles = Set(words.titles.map { Slug.make($0) })
    prefixes = Set(words.titlePrefixes.map { Slug.make($0) })
    links = Set(words.titleLinks.map { Slug.make($0) })
    endings = words.titleEndings.map { Array(Slug.make($0).utf8) }
  }

  /// What a word can be in a title; nil for other words, which are all that names are made of.
  func role(of word: LineWord) -> Role? {
    if word.endsInHyphen { return .prefix }
    if titles.contains(word.slug) { return .title }
    if prefixes.contains(word.slug) { return .prefix }
    return hasEnding(word.slug) ? .title : nil
  }

  /// `af`, `for`: behind a title, the name may begin anywhere.
  func isLink(_ word: LineWord) -> Bool { !word.isCapitalised && links.contains(word.slug) }

  private func hasEnding(_ slug: String) -> Bool {
    var copy = slug
    return copy.withUTF8 { bytes in
      guard let last = bytes.last else { return false }
      return endings.contains { ending in
        ending.last == last && ending.count < bytes.count && bytes.suffix(ending.count).elementsEqual(ending)
      }
    }
  }
}
