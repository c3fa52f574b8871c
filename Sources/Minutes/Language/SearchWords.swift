/// The words of the search: what its addresses are made of, and what it does without.
public struct SearchWords: Sendable {
  /// The names of the filters in the query part of the search's address: `?q=psykiatri&klynge=nord`.
  public let cluster, body, theme, person, year, decisions, page: String
  /// Words that say nothing of what a text is about, parted by blanks: neither indexed nor looked for.
  public let ignored: String
  /// Words that ask for what was decided, parted by blanks: every item with a decision has them.
  public let decided: String
  /// Endings that a form of a word may have which no text has, parted by blanks.
  public let endings: String
  /// Words that ask for a coming meeting, parted by blanks.
  public let coming: String
}
