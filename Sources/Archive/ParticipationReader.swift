import Diagnostics
import Minutes

/// Turns the resolved lines of one meeting into participations: one a person, absence winning over presence.
struct ParticipationReader {
  /// What the reader makes of one meeting's lists.
  struct Result {
    var groups: [ParticipationGroup] = []
    var participations: [Participation] = []
    var faults: [(fault: IdentityFault, position: SourcePosition, length: Int)] = []
  }

  let draft: RegistryBuilder.MeetingDraft
  /// The final place of each organisation and person.
  let organisationOrder: [Int]
  let personOrder: [Int]

  func read() -> Result {
    var result = Result()
    var places: [Ref<Person>: Int] = [:]
    var next = 0
    for (group, lender) in zip(draft.document.groups, draft.groupOrganisations) {
      let first = result.participations.count
      for _ in group.participants {
        add(draft.lines[next], substituted: draft.substituted[next], in: group.kind, to: &result, places: &places)
        next += 1
      }
      result.groups.append(
        ParticipationGroup(
          title: group.title?.value, kind: group.kind, organisation: organisation(lender),
          range: first..<result.participations.count))
    }
    addSubstituted(to: &result, places: places)
    return result
  }

  private func organisation(_ place: Int?) -> Ref<Organisation>? { place.map { Ref(organisationOrder[$0]) } }
  private func person(_ place: Int?) -> Ref<Person>? { place.map { Ref(personOrder[$0]) } }

  private func add(
    _ line: RegistryBuilder.LineDraft, substituted: Int?, in kind: ParticipantGroup.Kind, to result: inout Result,
    places: inout [Ref<Person>: Int]
  ) {
    let participation = Participation(
      line: line.line, person: person(line.person), role: line.role, organisation: organisation(line.organisation),
      substitutesFor: person(substituted), in: kind)
    guard let person = participation.person else {
      result.participations.append(participation)
      return
    }
    if let place = places[person] {
      result.faults.append(
        (.listedTwice(name: line.line.name.value), line.line.name.position, line.line.name.value.count))
      result.participations[place] = result.participations[place].merged(with: participation)
    } else {
      places[person] = result.participations.count
      result.participations.append(participation)
    }
  }

  /// Whom somebody stood in for counts as absent, on the list or not.
  private func addSubstituted(to result: inout Result, places: [Ref<Person>: Int]) {
    for participation in result.participations {
      guard let absent = participation.substitutesFor, let person = absent.person else { continue }
      let substitute = NamedPerson(name: participation.name, person: participation.person)
      if let place = places[person] {
        result.participations[place] = result.participations[place].replaced(by: substitute)
      } else {
        result.participations.append(
          Participation(absent: absent, organisation: participation.organisation, substitutedBy: substitute))
      }
    }
  }
}
