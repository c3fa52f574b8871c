import Diagnostics
import Minutes

extension RegistryBuilder {
  /// The organisations that only participants lists name, in an order of their own and not of the files.
  mutating func learnOrganisations(from meetings: [MeetingDocument]) {
    let reader = LineReader(roles: RoleWords(language.participants))
    var uses: [String: Int] = [:]
    for meeting in meetings {
      for group in meeting.groups {
        for line in group.participants where !line.isVacant {
          guard let name = reader.read(line, &organisations).organisation else { continue }
          uses[name.value, default: 0] += 1
        }
      }
    }
    for (name, uses) in uses.sorted(by: { $0.key < $1.key }) {
      _ = organisations.add(name, kind: .other, uses: uses)
    }
  }

  /// Warns at each line whose name is near a better known one.
  mutating func warnOfNearMisses(in drafts: [MeetingDraft]) {
    let near = persons.nearMisses()
    guard !near.isEmpty else { return }
    for draft in drafts {
      for line in draft.lines {
        guard let person = line.person, let known = near[person] else { continue }
        report(
          .nearMiss(.person, name: line.line.name.value, known: persons.entries[known].name), in: draft.document.path,
          at: line.line.name)
      }
      for (line, person) in draft.substituted.sorted(by: { $0.key < $1.key }) {
        guard let known = near[person] else { continue }
        warnOfSubstitute(in: draft.lines[line].line, near: persons.entries[known].name, path: draft.document.path)
      }
    }
  }

  private mutating func warnOfSubstitute(in line: ParticipantLine, near known: String, path: String) {
    for note in line.notes {
      guard case .substitute(let name) = note.value else { continue }
      report(.nearMiss(.person, name: name, known: known), in: path, at: Located(name, at: note.position))
    }
  }
}
