public import Diagnostics

/// The front matter of one file below `meetings/`: what is known of a meeting before its text is read.
public struct MeetingDocument: Equatable, Sendable {
  /// The file's path below the content folder, e.g. `meetings/nord/2022-08-26-faglig.md`.
  public var path: String
  /// The cluster's id as written.
  public var cluster: Located<String>
  /// The body's id as written.
  public var body: Located<String>
  /// When it met, as far as that is known.
  public var date: Located<PartialDate>
  /// Why the date is uncertain; always there with a `?`.
  public var dateNote: String?
  /// When it began and ended.
  public var time: TimeSpan?
  /// Where it met, as written.
  public var place: String?
  /// Whether the place is no room (`Online`, `Teams`).
  public var isVirtual: Bool
  /// The meeting's own number, e.g. `1/2022`.
  public var number: String?
  /// How far the minutes have come.
  public var status: MeetingStatus
  /// The case or document number, e.g. `2019-065072`.
  public var caseNumber: String?
  /// The chair's name, where the front matter and not the list says it.
  public var chair: Located<String>?
  /// The host's name, likewise.
  public var host: Located<String>?
  /// The minute-taker's name, likewise.
  public var minuteTaker: Located<String>?
  /// The names of those who approved the minutes.
  public var approvedBy: [Located<String>]
  /// The participants in groups, in the order written.
  public var groups: [ParticipantGroup]
  /// The next meeting of the same body.
  public var next: NextMeeting?
  /// Themes of the whole meeting: ids, titles or aliases as written.
  public var themes: [Located<String>]
  /// Text shown at the top: Markdown.
  public var note: Located<String>?
  /// Corrections, newest first.
  public var corrections: [Correction]
  /// Old addresses that keep working, each beginning with `/`.
  public var aliases: [Located<String>]
  /// The day the minutes were published, where it came after the meeting.
  public var published: CalendarDate?
  /// Texts that may look like a CPR number in this file.
  public var allowedCPR: [String]
  /// The text below the front matter, which is read later.
  public var text: TextPart

  /// A meeting of which no more is known than what is given.
  public init(
    path: String, cluster: Located<String>, body: Located<String>, date: Located<PartialDate>,
    dateNote: String? = nil, time: TimeSpan? = nil, place: String? = nil, isVirtual: Bool = false,
    number: String? = nil, status: MeetingStatus = .approved, caseNumber: String? = nil,
    chair: Located<String>? = nil, host: Located<String>? = nil, minuteTaker: Located<String>? = nil,
    approvedBy: [Located<String>] = [], groups: [ParticipantGroup] = [], next: NextMeeting? = nil,
    themes: [Located<String>] = [], note: Located<String>? = nil, corrections: [Correction] = [],
    aliases: [Located<String>] = [], published: CalendarDate? = nil, allowedCPR: [String] = [],
    text: TextPart = TextPart(bytes: 0..<0, firstLine: 1)
  ) {
    self.path = path
    self.cluster = cluster
    self.body = body
    self.date = date
    self.dateNote = dateNote
    self.time = time
    self.place = place
    self.isVirtual = isVirtual
    self.number = number
    self.status = status
    self.caseNumber = caseNumber
    self.chair = chair
    self.host = host
    self.minuteTaker = minuteTaker
    self.approvedBy = approvedBy
    self.groups = groups
    self.next = next
    self.themes = themes
    self.note = note
    self.corrections = corrections
    self.aliases = aliases
    self.published = published
    self.allowedCPR = allowedCPR
    self.text = text
  }
}
