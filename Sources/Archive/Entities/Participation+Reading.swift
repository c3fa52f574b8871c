import Diagnostics
import Minutes

extension Participation {
  /// What a line and its group's heading say.
  init(
    line: ParticipantLine, person: Ref<Person>?, role: String?, organisation: Ref<Organisation>?,
    in kind: ParticipantGroup.Kind
  ) {
    self.init(name: line.name.value, person: person, role: role, organisation: organisation, presence: .present)
    isGuest = kind == .guests
    isSecretariat = kind == .secretariat
    if line.isVacant {
      presence = .vacant
    } else if kind == .absent {
      presence = .absent(reason: nil)
    }
    for note in line.notes {
      switch note.value {
      case .absent(let reason): if presence != .vacant { presence = .absent(reason: reason) }
      case .remote(let text): remote = text
      case .chair: isChair = true
      case .host: isHost = true
      case .minuteTaker: isMinuteTaker = true
      case .guest: isGuest = true
      case .secretariat: isSecretariat = true
      case .items(let selection, let text): (items, itemsText) = (selection, text)
      case .substitute, .vacant: break
      case .other(let text): notes.append(text)
      }
    }
  }

  /// Somebody who is on no list and absent because another came.
  init(absent: NamedPerson, organisation: Ref<Organisation>?, substitutedBy: NamedPerson) {
    self.init(
      name: absent.name, person: absent.person, role: nil, organisation: organisation, presence: .absent(reason: nil))
    self.substitutedBy = substitutedBy
  }

  /// Notes that the person is absent because another came.
  mutating func replace(by substitute: NamedPerson) {
    if presence == .present { presence = .absent(reason: nil) }
    substitutedBy = substitute
  }

  /// Takes in another line about the same person: absence wins, the first line's words go before the second's.
  mutating func merge(_ other: Participation) {
    switch (presence, other.presence) {
    case (.absent(let reason), .absent(let second)): presence = .absent(reason: reason ?? second)
    case (.absent, _): break
    default: presence = other.presence
    }
    role = role ?? other.role
    organisation = organisation ?? other.organisation
    remote = remote ?? other.remote
    items = items ?? other.items
    itemsText = itemsText ?? other.itemsText
    substitutesFor = substitutesFor ?? other.substitutesFor
    isGuest = isGuest && other.isGuest
    isSecretariat = isSecretariat || other.isSecretariat
    notes += other.notes.filter { !notes.contains($0) }
    hold(chair: other.isChair, host: other.isHost, minuteTaker: other.isMinuteTaker)
  }

  /// Notes further offices.
  mutating func hold(chair: Bool, host: Bool, minuteTaker: Bool) {
    isChair = isChair || chair
    isHost = isHost || host
    isMinuteTaker = isMinuteTaker || minuteTaker
  }
}
