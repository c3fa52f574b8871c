/// The words by which minutes of other origin are read: labels of their heads, names of their sections, turns of phrase. In lower
/// case.
public struct ImportWords: Sendable {
  /// What stands before the facts of a meeting's head: `mødedato` → date.
  public let labels: [String: HeadLabel]
  /// Headings that mean a section of the format but bear another name: `konklusion` → decision.
  public let sections: [String: AgendaSection.Kind]
  /// Words that a sentence begins with which recommends something: `det indstilles`.
  public let recommending: [String]
  /// What the lines of a recommendation begin with where they bear no bullets: `at`.
  public let recommended: [String]
  /// Words before an item's number that the format does not know: `ad`, `sag nr.`.
  public let itemPrefixes: [String]
  /// Words that titles of items often begin with: `velkomst`, `eventuelt`.
  public let itemTitles: [String]
  /// Marks of a closed item in its title: `lukket`.
  public let closed: [String]
  /// Marks of an open item in its title: `åben`.
  public let open: [String]
  /// Words for minutes in a title.
  public let minutes: [String]
  /// Words for an agenda in a title.
  public let agenda: [String]
  /// Words before a page's number.
  public let page: [String]
  /// Words between it and the number of pages.
  public let pageOf: [String]
  /// Beginnings of a sentence about the next meeting: `næste møde`.
  public let nextMeeting: [String]
  /// Words that lead from it to its time: `er`, `afholdes`, `planlægges`.
  public let nextLinks: [String]
  /// Words of times that are no dates: `halvår`, `ultimo`, `uge`.
  public let vagueTimes: [String]
  /// Words behind a meeting's number or before it: `møde nr.`.
  public let meetingNumber: [String]
  /// Beginnings of a line at the end of minutes that says who wrote them.
  public let writtenBy: [String]
  /// Beginnings of a line there that says who approved them.
  public let approvedBy: [String]
  /// Turns of phrase of which each tells of a decision.
  public let deciding: [String]
  /// Turns of phrase of which each tells that somebody is to do something: `det blev aftalt, at`.
  public let agreeing: [String]
  /// Verbs behind somebody's name that tell of an action: `sender`, `udarbejder`.
  public let acting: [String]
  /// What a deadline begins with: `frem mod`, `senest`.
  public let deadlines: [String]
  /// Endings of streets' names.
  public let streets: [String]
  /// Words of letterheads before telephone numbers, initials and the like.
  public let letterhead: [String]
  /// The headings of an agenda's table above its items.
  public let itemColumns: [String]
  /// The headings there above those who follow an item up.
  public let ownerColumns: [String]
  /// The headings of a table of participants.
  public let columns: [String: ParticipantColumn]
  /// Marks in a cell of such a table that say yes.
  public let marks: [String]
}

/// What a label of a meeting's head announces.
public enum HeadLabel: String, Sendable, CaseIterable {
  case date, time, begin, end, place, timeAndPlace, caseNumber, chair, host, minuteTaker
  case participants, absent, guests, secretariat, next, meeting, number, approvedBy, agenda, other
}

/// What a column of a table of participants holds.
public enum ParticipantColumn: String, Sendable, CaseIterable {
  case name, role, organisation, present, absent, note
}
