import Archive

/// What lists of many pages show of one meeting: an item may stand on the pages of all whom it names. A class, of which a copy is a pointer.
final class MeetingRows: Sendable {
  let date: DateModel
  /// `5 punkter, 3 beslutninger, 1 opgave`, or the time and place of a coming meeting.
  let details: String?
  /// Each decision in one line.
  let decisionLines: [String]
  /// Its items, decisions and actions, in the order of its facts.
  let items: [ItemRow]
  let decisions: [DecisionRow]
  let actions: [ActionRow]

  init(
    date: DateModel, details: String?, decisionLines: [String], items: [ItemRow], decisions: [DecisionRow],
    actions: [ActionRow]
  ) {
    self.date = date
    self.details = details
    self.decisionLines = decisionLines
    self.items = items
    self.decisions = decisions
    self.actions = actions
  }
}
