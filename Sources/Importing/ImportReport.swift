public import Diagnostics

/// What an import made of a source.
public struct ImportReport: Sendable {
  /// The name of the cluster, where it is known; else its id.
  public var cluster: String?
  /// The name of the body, likewise.
  public var body: String?
  /// The date as the draft has it.
  public var date: String?
  /// What else stands in the front matter: the key and its value.
  public var facts: [(key: String, value: String)] = []
  /// How many participants there are.
  public var participants = 0
  /// How many of them were absent.
  public var absent = 0
  /// The numbers and titles of the items.
  public var items: [String] = []
  /// How many sub-items they have.
  public var subitems = 0
  /// The items into which a heading was put that the source does not have, by their numbers or titles.
  public var impliedSections: [String] = []
  /// How many decisions are proposed.
  public var proposedDecisions = 0
  /// How many actions are proposed.
  public var proposedActions = 0
  /// Participants whom the archive does not know, and the known persons each resembles.
  public var newPersons: [NewPerson] = []
  /// Lines that could not be placed; they stand as comments in the draft.
  public var unplaced: [String] = []
  /// How many words were joined that a line end had parted.
  public var joinedWords = 0
  /// How many page numbers were taken out of the text.
  public var pageNumbers = 0
  /// How many lines of running heads and feet, likewise.
  public var runningHeads = 0
  /// Whether the head of the meeting stood in the midst of the text.
  public var movedHead = false
  /// How many letterheads did.
  public var letterheads = 0
  /// What the draft lacks, and what is wrong with it.
  public var diagnostics: [Diagnostic] = []

  /// A name that is new to the archive.
  public struct NewPerson: Sendable {
    /// The name as the source has it.
    public var name: String
    /// The names of the known persons.
    public var resembles: [String]
  }
}
