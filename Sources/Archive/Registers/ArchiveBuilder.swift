import Minutes

/// Gathers what only all texts together tell: registers, back-references, mentions.
struct ArchiveBuilder {
  let registry: Registry
  let facts: [MeetingFacts]

  var decisions: [DecisionRef] = []
  var actions: [ActionRef] = []
  var meetingReferrers: [[Referrer]]
  var personMentions: [[Referrer]]
  var personActions: [[ActionRef]]
  var personDecisions: [[DecisionRef]]
  var themeItems: [[ItemRef]]
  var themeMeetings: [[Ref<Meeting>]]
  var glossaryUses: [[Referrer]]
  var organisationActions: [[ActionRef]]
  var organisationPersons: [Set<Ref<Person>>]
  var organisationMeetings: [[Ref<Meeting>]]
  /// For whom each person stood on a list the last time.
  private var lastOrganisations: [Ref<Organisation>?]
  var missing: [MissingMeeting: [Referrer]] = [:]
  /// Those of them that a text names, and not only a `next:`.
  var linkedMissing: Set<MissingMeeting> = []

  init(registry: Registry, facts: [MeetingFacts]) {
    self.registry = registry
    self.facts = facts
    meetingReferrers = Array(repeating: [], count: registry.meetings.count)
    personMentions = Array(repeating: [], count: registry.persons.count)
    personActions = Array(repeating: [], count: registry.persons.count)
    personDecisions = Array(repeating: [], count: registry.persons.count)
    themeItems = Array(repeating: [], count: registry.themes.count)
    themeMeetings = Array(repeating: [], count: registry.themes.count)
    glossaryUses = Array(repeating: [], count: registry.glossary.count)
    organisationActions = Array(repeating: [], count: registry.organisations.count)
    organisationPersons = Array(repeating: [], count: registry.organisations.count)
    organisationMeetings = Array(repeating: [], count: registry.organisations.count)
    lastOrganisations = Array(repeating: nil, count: registry.persons.count)
  }

  /// Walks the meetings from the newest to the oldest, so that every list comes out newest first.
  mutating func build() -> Archive {
    for index in registry.meetings.indices.reversed() {
      let meeting = Ref<Meeting>(index)
      gatherParticipants(of: meeting)
      gatherItems(of: meeting)
      gatherReferences(of: meeting)
      guard !registry.meetings[index].isPlanned else { continue }
      gatherDecisions(of: meeting)
      gatherActions(of: meeting)
    }
    sortActions()
    return Archive(
      registry: registry, facts: facts, decisions: decisions, actions: actions, meetingReferrers: meetingReferrers,
      personMentions: personMentions, personActions: personActions, personDecisions: personDecisions,
      themeItems: themeItems, themeMeetings: themeMeetings, glossaryUses: glossaryUses,
      organisationActions: organisationActions, organisationPersons: organisationPersons.map { $0.sorted() },
      organisationMeetings: organisationMeetings, missingMeetings: missingMeetings())
  }

  /// Absent ones too: they stand on the list for their organisation. A meeting counts where somebody came.
  private mutating func gatherParticipants(of meeting: Ref<Meeting>) {
    let isPlanned = registry.meetings[meeting.index].isPlanned
    let participations = registry.meetings[meeting.index].participations
    for place in participations.indices {
      guard let organisation = participations[place].organisation else { continue }
      // Most speak for the same one again and again.
      if let person = participations[place].person, lastOrganisations[person.index] != organisation {
        lastOrganisations[person.index] = organisation
        if registry.persons[person.index].isListed { organisationPersons[organisation.index].insert(person) }
      }
      if participations[place].isPresent, !isPlanned, organisationMeetings[organisation.index].last != meeting {
        organisationMeetings[organisation.index].append(meeting)
      }
    }
  }

  private mutating func gatherItems(of meeting: Ref<Meeting>) {
    for theme in registry.meetings[meeting.index].themes { themeMeetings[theme.index].append(meeting) }
    let items = facts[meeting.index].items
    for (index, item) in items.enumerated() {
      let inherited = item.parent.map { items[$0].themes } ?? []
      for theme in item.themes where !inherited.contains(theme) {
        themeItems[theme.index].append(ItemRef(meeting: meeting, item: index))
      }
    }
  }

  private mutating func gatherReferences(of meeting: Ref<Meeting>) {
    for reference in facts[meeting.index].references {
      let referrer = Referrer(meeting: meeting, item: reference.item)
      switch reference.target.whole {
      case .meeting(let target, _):
        if target != meeting { Self.append(referrer, to: &meetingReferrers[target.index]) }
      case .missingMeeting(let target):
        Self.append(referrer, to: &missing[target, default: []])
        linkedMissing.insert(target)
      case .person(let person):
        if registry.persons[person.index].isListed { Self.append(referrer, to: &personMentions[person.index]) }
      case .glossary(let entry): Self.append(referrer, to: &glossaryUses[entry.index])
      case .theme, .cluster, .page, .place, .here, .file, .external: break
      }
    }
    let body = registry.meetings[meeting.index].body
    if let date = registry.meetings[meeting.index].document.next?.date, registry.meeting(of: body, on: date) == nil {
      let target = MissingMeeting(body: body, date: date)
      Self.append(Referrer(meeting: meeting, item: nil), to: &missing[target, default: []])
    }
  }

  /// Adds a referrer unless it is there already; those of one meeting are neighbours. Static, so that the builder is
  /// not copied for the call, and with it every list.
  private static func append(_ referrer: Referrer, to list: inout [Referrer]) {
    for other in list.reversed() {
      if other == referrer { return }
      if other.meeting != referrer.meeting { break }
    }
    list.append(referrer)
  }

  private mutating func gatherDecisions(of meeting: Ref<Meeting>) {
    for (index, decision) in facts[meeting.index].decisions.enumerated() {
      let reference = DecisionRef(meeting: meeting, decision: index)
      decisions.append(reference)
      for person in decision.persons { personDecisions[person.index].append(reference) }
    }
  }

  private mutating func gatherActions(of meeting: Ref<Meeting>) {
    for (index, action) in facts[meeting.index].actions.enumerated() {
      let reference = ActionRef(meeting: meeting, action: index)
      actions.append(reference)
      for owner in action.owners {
        switch owner {
        case .person(let named):
          if let person = named.person, registry.persons[person.index].isListed,
            personActions[person.index].last != reference
          {
            personActions[person.index].append(reference)
          }
        case .organisation(let organisation, _):
          if organisationActions[organisation.index].last != reference {
            organisationActions[organisation.index].append(reference)
          }
        case .other: break
        }
      }
    }
  }

  /// By deadline, those without behind; among equals the order so far, newest meeting first.
  private mutating func sortActions() {
    let keyed = actions.enumerated().map { place, action in
      let due = facts[action.meeting.index].actions[action.action].dueDate
      return (isUndated: due == nil, day: due?.dayNumber ?? 0, place: place, action: action)
    }
    actions =
      keyed.sorted { ($0.isUndated ? 1 : 0, -$0.day, $0.place) < ($1.isUndated ? 1 : 0, -$1.day, $1.place) }
      .map(\.action)
  }

  private func missingMeetings() -> [[MissingMeetingRecord]] {
    var result = Array(repeating: [MissingMeetingRecord](), count: registry.bodies.count)
    for meeting in missing.keys.sorted(by: >) {
      result[meeting.body.index].append(
        MissingMeetingRecord(
          meeting: meeting, isAnnounced: !linkedMissing.contains(meeting), referrers: missing[meeting, default: []]))
    }
    return result
  }
}
