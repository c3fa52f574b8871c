public import Minutes

/// How one person (or an empty seat) took part in one meeting.
public struct Participation: Sendable {
  /// The name as written; of a vacant seat the words that name it.
  public let name: String
  /// The person; nil for a vacant seat.
  public let person: Ref<Person>?
  /// The role as written: `direktør og kommunal medformand`.
  public internal(set) var role: String?
  /// The organisation.
  public internal(set) var organisation: Ref<Organisation>?
  /// How they took part.
  public internal(set) var presence: Presence
  /// Present from afar: the words as written (`via Teams`); nil for those in the room.
  public internal(set) var remote: String?
  /// The items they took part in, where it was not all of them.
  public internal(set) var items: ItemSelection?
  /// The words that say so, as written.
  public internal(set) var itemsText: String?
  /// Whether they chaired the meeting.
  public internal(set) var isChair: Bool
  /// Whether they were host.
  public internal(set) var isHost: Bool
  /// Whether they took the minutes.
  public internal(set) var isMinuteTaker: Bool
  /// Whether they were a guest.
  public internal(set) var isGuest: Bool
  /// Whether they were the secretariat.
  public internal(set) var isSecretariat: Bool
  /// Whom they stood in for.
  public internal(set) var substitutesFor: NamedPerson?
  /// Who stood in for them.
  public internal(set) var substitutedBy: NamedPerson?
  /// Other notes as written.
  public internal(set) var notes: [String]

  /// How somebody took part.
  public enum Presence: Hashable, Sendable {
    case present
    /// Absent, with the reason where one is given.
    case absent(reason: String?)
    /// A seat that nobody holds.
    case vacant
  }

  /// Whether they took part at all.
  public var isPresent: Bool { presence == .present }

  /// Whether they took part in the item of a number; items without a number are everybody's.
  public func tookPart(in item: Int?) -> Bool {
    guard isPresent else { return false }
    guard let items, let item else { return true }
    return items.contains(item)
  }
}
