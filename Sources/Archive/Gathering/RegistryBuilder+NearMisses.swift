import Diagnostics
import Minutes

extension RegistryBuilder {
  /// The organisations that only participants lists name, in an order of their own and not of the files.
  mutating func learnOrganisations(from meetings: [Int]) {
    let documents = self.documents.meetings
    var uses: [String: Int] = [:]
    for meeting in meetings {
      for group in documents[meeting].groups.indices {
        for line in documents[meeting].groups[group].participants.indices {
          guard let name = unknownOrganisation(in: documents[meeting].groups[group].participants[line]) else {
            continue
          }
          uses[name, default: 0] += 1
        }
      }
    }
    for (name, uses) in uses.sorted(by: { $0.key < $1.key }) {
      _ = organisations.add(name, kind: .other, uses: uses)
    }
  }

  /// The name of the organisation of a line that nothing declares.
  private mutating func unknownOrganisation(in line: ParticipantLine) -> String? {
    if line.isVacant { return nil }
    if let name = line.organisation { return organisations.find(name.value) == nil ? name.value : nil }
    guard let (part, place) = LineReader.organisationPart(of: line, &organisations), place == nil else { return nil }
    return line.parts[part].value
  }

  /// Warns at each line whose name is near a better known one.
  mutating func warnOfNearMisses(in drafts: [MeetingDraft]) {
    let near = persons.nearMisses()
    guard !near.isEmpty else { return }
    for draft in drafts where draft.lines.contains(where: { $0.person.map { near[$0] != nil } ?? false }) {
      for (line, name) in zip(draft.lines, documents.meetings[draft.place].groups.flatMap(\.participants).map(\.name)) {
        guard let person = line.person, let known = near[person] else { continue }
        warn(of: name, near: known, in: documents.meetings[draft.place].path)
      }
    }
    for draft in drafts {
      for substituted in draft.substituted {
        if let known = near[substituted.person] {
          warn(of: substituted.name, near: known, in: documents.meetings[draft.place].path)
        }
      }
    }
  }

  private mutating func warn(of name: Located<String>, near known: Int, in path: String) {
    report(.nearMiss(.person, name: name.value, known: persons.entries[known].name), in: path, at: name)
  }
}
