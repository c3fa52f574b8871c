import Minutes

/// What the head of a source says of its meeting.
struct MeetingHead {
  /// The day as the source names it, its year inferred where it is missing.
  var date: CalendarDate?
  /// Whether the year stands elsewhere than beside the day.
  var isYearInferred = false
  var time: TimeSpan?
  var place: String?
  var number: String?
  var caseNumber: String?
  var chair: String?
  var host: String?
  var minuteTaker: String?
  var approvers: [String] = []
  var groups: [ParticipantsDraft.Group] = []
  /// The next meeting as the front matter takes it.
  var next: String?
  /// Days named in it that are no label's value.
  var otherDates: [DateMention] = []
  /// Its lines that say what meeting it was.
  var titles: [String] = []
  /// Paragraphs of it that belong to the text.
  var introduction: [Block] = []
  /// Lines in which nothing was recognised.
  var unplaced: [String] = []
  /// All its lines, as they stand.
  var lines: [String] = []
  /// Whether it calls itself an agenda and not minutes.
  var isAgenda = false

  /// How many names its groups hold.
  var participantCount: Int { groups.reduce(0) { $0 + $1.lines.count } }
}
