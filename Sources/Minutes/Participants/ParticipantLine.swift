public import Diagnostics

/// A line of a participants list, read as far as it can be without knowing the other documents.
public struct ParticipantLine: Sendable {
  /// The name, or the words that name a vacant seat.
  public var name: Located<String>
  /// A title before the name that the language file knows: `Direktør`, `Konst. kontorchef`. It is the role.
  public var title: String?
  /// The parts behind the name, still to be told apart: at most a role and an organisation.
  public var parts: [Located<String>]
  /// The role, where a mapping names it.
  public var role: String?
  /// The organisation, where a mapping names it.
  public var organisation: Located<String>?
  /// What the notes in brackets or behind a dash say, in the order written.
  public var notes: [Located<ParticipantNote>]

  /// Whether the line names an empty seat and no person.
  public var isVacant: Bool { notes.contains { $0.value == .vacant } }
}
