/// The words of participants lists, in lower case.
public struct ParticipantWords: Sendable {
  /// `afbud`: absent; a reason may follow behind a colon.
  public let absent: [String]
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
  /// `ikke`, before the word for items.
  public let notItems: [String]
  /// `til`, `indtil`, before the word for items: up to but not including.
  public let until: [String]
  /// `deltog`, `deltager`, `kun`, `alene`, `i`, `under`: words around item numbers that add nothing.
  public let fillers: [String]
  /// `og`: parts notes, items and names.
  public let and: [String]
  /// Words of a group's heading that make all in it absent: `afbud`, `fraværende`.
  public let absentGroups: [String]
  /// Words of a group's heading that make all in it guests: `gæster`.
  public let guestGroups: [String]
  /// Words of a group's heading that make all in it the secretariat: `sekretariat`.
  public let secretariatGroups: [String]
  /// Titles that stand before a name and are the role: `direktør`, `borgmester`.
  public let titles: [String]
  /// Endings of words that are titles before a name: `konsulent`, `chef`.
  public let titleEndings: [String]
  /// Words that may stand before a title: `konst.`, `fungerende`.
  public let titlePrefixes: [String]
  /// Places that are no rooms: `online`, `teams`, `virtuelt`.
  public let virtualPlaces: [String]
}
