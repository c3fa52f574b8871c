public import Diagnostics

/// One entry of `glossary.yml`: an abbreviation and what it stands for.
public struct GlossaryDocument: Sendable {
  /// The abbreviation as it is written in texts.
  public var term: Located<String>
  /// What it stands for.
  public var meaning: Located<String>
  /// A sentence or two more.
  public var note: String?

  /// An abbreviation and what it stands for.
  public init(term: Located<String>, meaning: Located<String>, note: String? = nil) {
    self.term = term
    self.meaning = meaning
    self.note = note
  }
}
