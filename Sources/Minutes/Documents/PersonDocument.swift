public import Diagnostics

/// One file below `persons/`: what there is to say of a person beyond the participants lists.
public struct PersonDocument: Sendable {
  /// The file's path below the content folder.
  public var path: String
  /// The slug of the file's name: the person's id and address.
  public var id: String
  /// The name in full.
  public var name: Located<String>
  /// Other spellings.
  public var aliases: [Located<String>]
  /// The organisation that tells this person from namesakes.
  public var organisation: Located<String>?
  /// False: the name stands in minutes as plain text and nowhere else.
  public var isListed: Bool
  /// Texts that may look like a CPR number in this file.
  public var allowedCPR: [String]
  /// The text about the person.
  public var text: TextDocument

  /// A person of this name.
  public init(
    path: String, id: String, name: Located<String>, aliases: [Located<String>] = [],
    organisation: Located<String>? = nil, isListed: Bool = true, allowedCPR: [String] = [], text: TextDocument
  ) {
    self.path = path
    self.id = id
    self.name = name
    self.aliases = aliases
    self.organisation = organisation
    self.isListed = isListed
    self.allowedCPR = allowedCPR
    self.text = text
  }
}
