import Diagnostics
import Minutes

/// Turns the resolved lines of one meeting into participations: one a person, absence winning over presence.
struct ParticipationReader {
  /// What the reader makes of one meeting's lists.
  struct Result {
    var groups: [ParticipationGroup] = []
    var participations: [Participation] = []
    /// Lines about somebody who is on the list already.
    var doubled: [Located<String>] = []
  }

  let draft: MeetingDraft
  /// The final place of each organisation and person.
  let organisationOrder: [Int]
  let personOrder: [Int]
  /// The organisation that a person's file names, by the person's place in the index.
  let ownOrganisation: (Int) -> Int?

  func read() -> Result {
    var result = Result()
    result.participations.reserveCapacity(draft.lines.count)
    var places: [Ref<Person>: Int] = [:]
    var next = 0
    for (index, lender) in draft.groupOrganisations.enumerated() {
      let first = result.participations.count
      let kind = draft.document.groups[index].kind
      for _ in draft.document.groups[index].participants {
        add(draft.lines[next], substituted: draft.substituted[next], in: kind, to: &result, places: &places)
        next += 1
      }
      result.groups.append(
        ParticipationGroup(
          title: draft.document.groups[index].title?.value, kind: kind, organisation: organisation(lender),
          range: first..<result.participations.count))
    }
    if !draft.substituted.isEmpty { addSubstituted(to: &result, places: places) }
    return result
  }

  private func organisation(_ place: Int?) -> Ref<Organisation>? { place.map { Ref(organisationOrder[$0]) } }
  private func person(_ place: Int?) -> Ref<Person>? { place.map { Ref(personOrder[$0]) } }

  private func add(
    _ line: LineDraft, substituted: Int?, in kind: ParticipantGroup.Kind, to result: inout Result,
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
      result.doubled.append(line.line.name)
      result.participations[place].merge(participation)
    } else {
      places[person] = result.participations.count
      result.participations.append(participation)
    }
  }

  /// Whom somebody stood in for counts as absent, on the list or not.
  private func addSubstituted(to result: inout Result, places: [Ref<Person>: Int]) {
    var places = places
    for (line, place) in draft.substituted.sorted(by: { $0.key < $1.key }) {
      guard let absent = person(place), let own = person(draft.lines[line].person), absent != own else { continue }
      let substitute = NamedPerson(name: draft.lines[line].line.name.value, person: own)
      if let place = places[absent] {
        result.participations[place].replace(by: substitute)
        continue
      }
      let name = draft.lines[line].line.notes.lazy.compactMap { note -> String? in
        if case .substitute(let name) = note.value { name } else { nil }
      }.first
      guard let name else { continue }
      places[absent] = result.participations.count
      result.participations.append(
        Participation(
          absent: NamedPerson(name: name, person: absent), organisation: organisation(ownOrganisation(place)),
          substitutedBy: substitute))
    }
  }
}
