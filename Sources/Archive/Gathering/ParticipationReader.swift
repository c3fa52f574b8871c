import Diagnostics
import Minutes

/// Turns the resolved lines of one meeting into participations: one a person, absence winning over presence.
struct ParticipationReader {
  /// What the reader makes of one meeting's lists.
  struct Result {
    var groups: [ParticipationGroup] = []
    var participations: [Participation] = []
    /// The person of each participation.
    var persons: [Ref<Person>?] = []
    /// Lines about somebody who is on the list already.
    var doubled: [Located<String>] = []
  }

  let draft: MeetingDraft
  /// The groups of its participants list.
  let groups: [ParticipantGroup]
  /// The final place of each organisation and person.
  let organisationOrder: [Int]
  let personOrder: [Int]
  /// The organisation that a person's file names, by the person's place in the index.
  let ownOrganisation: (Int) -> Int?

  func read() -> Result {
    var result = Result()
    result.participations.reserveCapacity(draft.lines.count)
    result.persons.reserveCapacity(draft.lines.count)
    var line = 0
    for (index, lender) in draft.groupOrganisations.enumerated() {
      let first = result.participations.count
      let kind = groups[index].kind
      for place in groups[index].participants.indices {
        add(groups[index].participants[place], draft.lines[line], in: kind, to: &result)
        line += 1
      }
      result.groups.append(
        ParticipationGroup(
          title: groups[index].title?.value, kind: kind, organisation: organisation(lender),
          range: first..<result.participations.count))
    }
    for substituted in draft.substituted { add(substituted, to: &result) }
    return result
  }

  private func organisation(_ place: Int?) -> Ref<Organisation>? { place.map { Ref(organisationOrder[$0]) } }
  private func person(_ place: Int?) -> Ref<Person>? { place.map { Ref(personOrder[$0]) } }

  private func add(
    _ participant: ParticipantLine, _ line: LineDraft, in kind: ParticipantGroup.Kind, to result: inout Result
  ) {
    let participation = Participation(
      line: participant, person: person(line.person), role: line.role, organisation: organisation(line.organisation),
      in: kind)
    if let person = participation.person, let place = result.persons.firstIndex(of: person) {
      result.doubled.append(participant.name)
      result.participations[place].merge(participation)
    } else {
      result.persons.append(participation.person)
      result.participations.append(participation)
    }
  }

  /// Whom somebody stood in for counts as absent, on the list or not.
  private func add(_ substituted: SubstitutedDraft, to result: inout Result) {
    guard let absent = person(substituted.person), let own = person(draft.lines[substituted.line].person),
      absent != own, let place = result.persons.firstIndex(of: own)
    else { return }
    let substitute = NamedPerson(name: result.participations[place].name, person: own)
    let named = NamedPerson(name: substituted.name.value, person: absent)
    result.participations[place].substitutesFor = named
    if let place = result.persons.firstIndex(of: absent) {
      result.participations[place].replace(by: substitute)
      return
    }
    result.persons.append(absent)
    result.participations.append(
      Participation(
        absent: named, organisation: organisation(ownOrganisation(substituted.person)), substitutedBy: substitute))
  }
}
