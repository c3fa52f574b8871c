/// The words of participants lists, in lower case. Full stops and hyphens in them do not count.
public struct ParticipantWords: Sendable {
  /// `afbud`: absent; a reason may follow behind a colon.
  public let absent: [String]
  /// `pga.`, `på grund af`: words between `afbud` and the reason where no colon stands.
  public let absenceReasons: [String]
  /// `via teams`, `online`, `virtuelt`: present from afar.
  public let remote: [String]
  /// `ordstyrer`, `mødeleder`.
  public let chair: [String]
  /// `vært`.
  public let host: [String]
  /// `referent`.
  public let minuteTaker: [String]
  /// `gæst`.
  public let guest: [String]
  /// `sekretariat`.
  public let secretariat: [String]
  /// `ikke udpeget`: a vacant seat.
  public let vacant: [String]
  /// `i stedet for`, before a name.
  public let substitute: [String]
  /// `punkt`, `pkt.`, `punkterne`, before item numbers.
  public let items: [String]
  /// `ikke`, `afbud til`, before the word for items.
  public let notItems: [String]
  /// `til`, `indtil`, before the word for items: up to but not including.
  public let until: [String]
  /// `til og med`, before the word for items.
  public let through: [String]
  /// `fra`, before the word for items: from this one on.
  public let from: [String]
  /// `til`, between two item numbers.
  public let range: [String]
  /// `deltog`, `deltager`, `kun`, `alene`, `i`, `under`: words around other notes that add nothing.
  public let fillers: [String]
  /// `og`: parts notes, items and names.
  public let and: [String]
  /// Words that a group's heading begins with to make all in it absent: `afbud`, `fraværende`.
  public let absentGroups: [String]
  /// Words that a group's heading begins with to make all in it guests: `gæster`.
  public let guestGroups: [String]
  /// Words that a group's heading begins with to make all in it the secretariat: `sekretariat`.
  public let secretariatGroups: [String]
  /// Words before an organisation in a group's heading: `fra`.
  public let groupPrefixes: [String]
  /// Titles that stand before a name and are the role: `direktør`, `borgmester`.
  public let titles: [String]
  /// Endings of words that are titles before a name: `konsulent`, `chef`.
  public let titleEndings: [String]
  /// Words that may stand before a title: `konst.`, `fungerende`.
  public let titlePrefixes: [String]
  /// Words behind a title after which nobody can tell where the name begins: `af`, `for`.
  public let titleLinks: [String]
  /// Endings of words that are organisations and no persons' names: `kommune`, `udvalg`.
  public let organisationEndings: [String]
  /// Places that are no rooms: `online`, `teams`, `virtuelt`.
  public let virtualPlaces: [String]
}
