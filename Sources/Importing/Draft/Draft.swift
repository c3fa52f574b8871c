import Minutes

/// A meeting as the draft will say it.
struct Draft {
  /// The ids, where they are known.
  var cluster: String?
  var body: String?
  /// The date as the front matter takes it.
  var date: String?
  var dateNote: String?
  var time: TimeSpan?
  var place: String?
  var number: String?
  var caseNumber: String?
  var chair: String?
  var host: String?
  var minuteTaker: String?
  var approvers: [String] = []
  var groups: [ParticipantsDraft.Group] = []
  var next: String?
  /// Text before the first item.
  var introduction: [Block] = []
  var items: [DraftItem] = []
  /// Comments at the top: where it comes from, and how to go on.
  var remarks: [String] = []
  /// Comments at keys of the front matter: what is missing there, or how a value was found.
  var notes: [String: String] = [:]
  /// The lines of the source that are no part of the text: its head, page numbers, letterheads.
  var kept: [String] = []
  /// Lines of the source of which the draft has words in another form.
  var lost: [String] = []
}
