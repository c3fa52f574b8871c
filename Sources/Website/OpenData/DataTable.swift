import Archive
import Minutes

/// The tables of the open data.
enum DataTable: String, CaseIterable, Sendable {
  case meetings, persons, organisations, themes, decisions, actions

  /// The name of its records in JSON and of its files.
  var name: StaticString {
    switch self {
    case .meetings: "meetings"
    case .persons: "persons"
    case .organisations: "organisations"
    case .themes: "themes"
    case .decisions: "decisions"
    case .actions: "actions"
    }
  }

  /// The columns of its CSV.
  var columns: [StaticString] {
    switch self {
    case .meetings: MeetingRecord.columns
    case .persons: PersonRecord.columns
    case .organisations: OrganisationRecord.columns
    case .themes: ThemeRecord.columns
    case .decisions: DecisionRecord.columns
    case .actions: ActionRecord.columns
    }
  }

  /// Whether its records come from meetings, so that they go by year.
  var isDated: Bool {
    switch self {
    case .meetings, .decisions, .actions: true
    case .persons, .organisations, .themes: false
    }
  }

  /// How many things its records come from: meetings, or what the table is called by.
  func sourceCount(in registry: Registry) -> Int {
    switch self {
    case .meetings, .decisions, .actions: registry.meetings.count
    case .persons: registry.persons.count
    case .organisations: registry.clusters.count + registry.bodies.count + registry.organisations.count
    case .themes: registry.themes.count
    }
  }

  /// How many records come from one of them.
  func recordCount(from source: Int, in context: SiteContext) -> Int {
    let registry = context.registry
    switch self {
    case .persons: return registry.persons[source].isListed ? 1 : 0
    case .themes, .organisations: return 1
    case .meetings, .decisions, .actions: break
    }
    guard registry.meetings[source].isPublic else { return 0 }
    if self == .meetings { return 1 }
    guard !registry.meetings[source].isPlanned else { return 0 }
    let facts = context.archive.facts[source]
    return self == .decisions ? facts.decisions.count : facts.actions.count
  }

  /// The records that come from one of them: none from a draft or from somebody who is not listed, no decision and no action
  /// from a coming meeting.
  func records(from source: Int, in context: SiteContext) -> [any DataRecord] {
    let count = recordCount(from: source, in: context)
    return (0..<count).map { place -> any DataRecord in
      switch self {
      case .meetings: MeetingRecord(meeting: Ref(source), context: context)
      case .persons: PersonRecord(person: Ref(source), context: context)
      case .organisations: OrganisationRecord(place: source, context: context)
      case .themes: ThemeRecord(theme: Ref(source), context: context)
      case .decisions: DecisionRecord(meeting: Ref(source), place: place, context: context)
      case .actions: ActionRecord(meeting: Ref(source), place: place, context: context)
      }
    }
  }
}
