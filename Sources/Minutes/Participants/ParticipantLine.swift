public import Diagnostics

/// A line of a participants list, read as far as it can be without knowing the other documents.
public struct ParticipantLine: Hashable, Sendable {
  /// The name, or the words that name a vacant seat.
  public var name: Located<String>
  /// A title before the name that the language file knows: `Direktør`, `Konst. kontorchef`. It is the role.
  public var title: String?
  /// The parts behind the name in the order written, still to be told apart: as a rule a role and an organisation. Of more than
  /// two, one is the organisation where it is known as such; the others are the role together.
  public var parts: [Located<String>]
  /// The role, where a mapping names it.
  public var role: String?
  /// The organisation, where a mapping names it.
  public var organisation: Located<String>?
  /// What the notes in brackets, behind a dash or at the end of the line say.
  public var notes: [Located<ParticipantNote>]

  /// A line with what is known of it.
  public init(
    name: Located<String>, title: String? = nil, parts: [Located<String>] = [], role: String? = nil,
    organisation: Located<String>? = nil, notes: [Located<ParticipantNote>] = []
  ) {
    self.name = name
    self.title = title
    self.parts = parts
    self.role = role
    self.organisation = organisation
    self.notes = notes
  }

  /// Whether the line names an empty seat and no person.
  public var isVacant: Bool { notes.contains { $0.value == .vacant } }
}
