/// The parts of addresses that differ by language; slugs without slashes.
public struct AddressWords: Sendable {
  public let clusters, meetings, persons, themes, organisations: String
  public let decisions, actions, search, glossary, corrections: String
  /// The file name of calendars: `kalender.ics`.
  public let calendar: String
  /// The file name of one meeting's calendar entry: `moede.ics`.
  public let meetingCalendar: String
}
