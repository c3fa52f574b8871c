public import Diagnostics

/// One entry of `organisations.yml`.
public struct OrganisationDocument: Sendable {
  /// The canonical name.
  public var name: Located<String>
  /// Other spellings and short forms.
  public var aliases: [Located<String>]
  /// What kind of organisation it is.
  public var kind: OrganisationKind
  /// Former names, oldest first.
  public var formerNames: [FormerName]

  /// An organisation of this name.
  public init(
    name: Located<String>, aliases: [Located<String>] = [], kind: OrganisationKind = .other,
    formerNames: [FormerName] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.formerNames = formerNames
  }
}

/// What kind of organisation takes part.
public enum OrganisationKind: String, CaseIterable, Sendable {
  case municipality, region, hospital, practice, committee, association, other
}

/// A name that an organisation no longer bears.
public struct FormerName: Hashable, Sendable {
  /// The name.
  public var name: Located<String>
  /// The last day it was borne, where it is known.
  public var until: CalendarDate?

  /// A name and the last day it was borne.
  public init(name: Located<String>, until: CalendarDate? = nil) {
    self.name = name
    self.until = until
  }
}
