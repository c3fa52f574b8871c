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
}
