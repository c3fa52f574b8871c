import Diagnostics
import Minutes

extension Participation {
  /// What a line and its group's heading say.
  init(
    line: ParticipantLine, person: Ref<Person>?, role: String?, organisation: Ref<Organisation>?,
    substitutesFor: Ref<Person>?, in kind: ParticipantGroup.Kind
  ) {
    var presence: Presence = line.isVacant ? .vacant : kind == .absent ? .absent(reason: nil) : .present
    var remote: String?
    var items: (selection: ItemSelection, text: String)?
    var flags: Set<Flag> = []
    var substitute: NamedPerson?
    var notes: [String] = []
    for note in line.notes.map(\.value) {
      switch note {
      case .absent(let reason): if presence != .vacant { presence = .absent(reason: reason) }
      case .remote(let text): remote = text
      case .chair: flags.insert(.chair)
      case .host: flags.insert(.host)
      case .minuteTaker: flags.insert(.minuteTaker)
      case .guest: flags.insert(.guest)
      case .secretariat: flags.insert(.secretariat)
      case .items(let selection, let text): items = (selection, text)
      case .substitute(let name): substitute = NamedPerson(name: name, person: substitutesFor)
      case .vacant: break
      case .other(let text): notes.append(text)
      }
    }
    self.init(
      name: line.name.value, person: person, role: role, organisation: organisation, presence: presence,
      remote: remote, items: items?.selection, itemsText: items?.text, isChair: flags.contains(.chair),
      isHost: flags.contains(.host), isMinuteTaker: flags.contains(.minuteTaker),
      isGuest: kind == .guests || flags.contains(.guest),
      isSecretariat: kind == .secretariat || flags.contains(.secretariat), substitutesFor: substitute,
      substitutedBy: nil, notes: notes)
  }

  private enum Flag { case chair, host, minuteTaker, guest, secretariat }

  /// Somebody who is on no list and absent because another came.
  init(absent: NamedPerson, organisation: Ref<Organisation>?, substitutedBy: NamedPerson) {
    self.init(
      name: absent.name, person: absent.person, role: nil, organisation: organisation,
      presence: .absent(reason: nil), remote: nil, items: nil, itemsText: nil, isChair: false, isHost: false,
      isMinuteTaker: false, isGuest: false, isSecretariat: false, substitutesFor: nil, substitutedBy: substitutedBy,
      notes: [])
  }

  /// The same person, absent because another came.
  func replaced(by substitute: NamedPerson) -> Participation {
    var copy = self
    if presence == .present { copy.presence = .absent(reason: nil) }
    copy.substitutedBy = substitute
    return copy
  }

  /// Two lines about one person as one: absence wins, the first line's words go before the second's.
  func merged(with other: Participation) -> Participation {
    var copy = self
    switch (presence, other.presence) {
    case (.absent(let reason), .absent(let second)): copy.presence = .absent(reason: reason ?? second)
    case (.absent, _): break
    default: copy.presence = other.presence
    }
    copy.role = role ?? other.role
    copy.organisation = organisation ?? other.organisation
    copy.remote = remote ?? other.remote
    copy.items = items ?? other.items
    copy.itemsText = itemsText ?? other.itemsText
    copy.substitutesFor = substitutesFor ?? other.substitutesFor
    copy.substitutedBy = substitutedBy ?? other.substitutedBy
    copy.isGuest = isGuest && other.isGuest
    copy.isSecretariat = isSecretariat || other.isSecretariat
    copy.notes += other.notes.filter { !notes.contains($0) }
    return copy.holding(chair: other.isChair, host: other.isHost, minuteTaker: other.isMinuteTaker)
  }

  /// The same person with further offices.
  func holding(chair: Bool, host: Bool, minuteTaker: Bool) -> Participation {
    var copy = self
    copy.isChair = isChair || chair
    copy.isHost = isHost || host
    copy.isMinuteTaker = isMinuteTaker || minuteTaker
    return copy
  }
}
