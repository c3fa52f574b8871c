public import Minutes

/// An organisation that takes part or is named.
public struct Organisation: Sendable {
  /// The id: the slug of its canonical name.
  public let id: String
  /// The canonical name.
  public let name: String
  /// Other spellings and short forms.
  public let aliases: [String]
  /// What kind it is.
  public let kind: OrganisationKind
  /// Former names with the last day each was borne, oldest first.
  public let formerNames: [FormerName]
}
