import Archive
import Minutes

/// Who will probably come to the next meeting of a body: those who stood on the list of its last one, with their seats. Nobody
/// is proposed as absent, and guests came for once.
struct ParticipantProposal {
  private let registry: Registry
  private let meeting: Meeting
  private var groups: [Group] = []
  /// Whom no group of the last list can hold: those who stood under a heading such as Afbud.
  private var homeless: [Seat] = []
  private var seen: Set<Ref<Person>> = []

  /// What stays from meeting to meeting of a line.
  private struct Seat {
    let name: String
    let person: Ref<Person>?
    let role: String?
    var organisation: Ref<Organisation>?
    let isVacant: Bool
    let isChair: Bool
    let isMinuteTaker: Bool

    init(_ participation: Participation) {
      name = participation.name
      person = participation.person
      role = participation.role
      organisation = participation.organisation
      isVacant = participation.presence == .vacant
      isChair = participation.isChair
      isMinuteTaker = participation.isMinuteTaker
    }
  }

  /// A group of the list.
  private struct Group {
    let title: String?
    let organisation: Ref<Organisation>?
    var members: [Seat] = []
  }

  /// The proposal of a meeting's list.
  init(_ meeting: Meeting, in registry: Registry) {
    self.registry = registry
    self.meeting = meeting
    for group in meeting.groups where group.kind != .guests {
      var own = Group(title: group.title, organisation: group.organisation)
      for participation in meeting.participations[group.range] {
        guard let seat = seat(participation) else { continue }
        if group.kind == .absent { homeless.append(seat) } else { own.members.append(seat) }
      }
      if group.kind != .absent { groups.append(own) }
    }
    for seat in homeless { house(seat) }
    groups.removeAll { $0.members.isEmpty }
  }

  /// The lines of `participants:` without the key; empty where there is nobody to propose.
  var lines: [String] {
    groups.flatMap { group -> [String] in
      guard let title = group.title else { return group.members.map { "  - " + line($0, in: group) } }
      return ["  \(YAMLText.value(title)):"] + group.members.map { "    - " + line($0, in: group) }
    }
  }

  /// The seat of a line: a substitute sits in somebody else's. nil for guests, and for whoever has been met before.
  private mutating func seat(_ participation: Participation) -> Seat? {
    guard !participation.isGuest else { return nil }
    var seat = Seat(participation)
    if let substituted = participation.substitutesFor?.person,
      let holder = meeting.participations.first(where: { $0.person == substituted })
    {
      seat = Seat(holder)
      seat.organisation = holder.organisation ?? participation.organisation
    }
    if let person = seat.person, !seen.insert(person).inserted { return nil }
    return seat
  }

  /// Puts somebody into the group that others of the organisation stand in, else into the last one.
  private mutating func house(_ seat: Seat) {
    let mates = groups.firstIndex { group in
      guard let organisation = seat.organisation else { return false }
      return group.organisation == organisation || group.members.contains { $0.organisation == organisation }
    }
    guard let place = mates ?? groups.indices.last else {
      groups.append(Group(title: nil, organisation: nil, members: [seat]))
      return
    }
    groups[place].members.append(seat)
  }

  /// `Name, role, organisation (note)`, or a mapping where a comma or a bracket would make something else of it.
  private func line(_ member: Seat, in group: Group) -> String {
    let isLent = member.organisation == group.organisation && group.organisation != nil
    let organisation = isLent ? nil : member.organisation.map { registry[$0].name }
    let name = member.person.map { registry[$0].name } ?? member.name
    let parts = [name, member.role, organisation].compactMap { $0 }
    let note = note(member)
    guard parts.contains(where: { $0.contains(where: Self.marks.contains) }) else {
      return YAMLText.value(parts.joined(separator: ", ") + (note.map { " (\($0))" } ?? ""))
    }
    let fields = [("name", name), ("role", member.role), ("organisation", organisation), ("note", note)]
    let pairs = fields.compactMap { key, value in value.map { "\(key): \(YAMLText.flow($0))" } }
    return "{ " + pairs.joined(separator: ", ") + " }"
  }

  /// What parts a line.
  private static let marks: Set<Character> = [",", ";", "(", ")", "–", "—"]

  /// The offices that stay from meeting to meeting, and an empty seat.
  private func note(_ member: Seat) -> String? {
    let words = registry.language.participants
    if member.isVacant { return words.vacant.first }
    let offices = [(member.isChair, words.chair), (member.isMinuteTaker, words.minuteTaker)]
    let held = offices.compactMap { isHeld, words in isHeld ? words.first : nil }
    return held.isEmpty ? nil : held.joined(separator: ", ")
  }
}
