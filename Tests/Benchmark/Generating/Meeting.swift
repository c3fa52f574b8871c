/// A meeting as it is written down, in whatever form.
struct Meeting: Sendable {
  let cluster: ClusterPlan
  let body: BodyPlan
  let order: Int
  let day: Day
  /// The day of the body's next meeting; nil for its last one.
  let next: Day?
  let attendees: [Attendee]
  /// The agenda and minutes in Markdown.
  let text: [UInt8]
  /// The titles of the themes of its items, each once, in their order.
  let themes: [String]
  /// Where it lies below the content folder, without an ending.
  let path: String
  /// Whether a table of figures is attached.
  let hasAttachment: Bool
  /// Whether it is still to come.
  let isPlanned: Bool
}

/// One who was asked to a meeting.
struct Attendee: Sendable {
  /// What the list says of somebody in brackets.
  enum Note: Sendable {
    case none, absent, remote, chair, secretary
    case guest(ClosedRange<Int>)
  }

  let person: PersonPlan
  let note: Note
}
