/// An abbreviation and what it stands for.
public struct GlossaryEntry: Sendable {
  /// The slug of the abbreviation, unique within the glossary.
  public let id: String
  /// The abbreviation.
  public let term: String
  /// What it stands for.
  public let meaning: String
  /// A sentence or two more.
  public let note: String?
}
