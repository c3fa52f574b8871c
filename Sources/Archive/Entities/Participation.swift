public import Minutes

/// How one person (or an empty seat) took part in one meeting.
///
/// An archive has some seventeen for each meeting, and nearly all are a name, a role and an organisation: what few have lies in a
/// value of its own.
public struct Participation: Sendable {
  /// The name as written; of a vacant seat the words that name it.
  public let name: String
  /// The person; nil for a vacant seat.
  public let person: Ref<Person>?
  /// The role as written: `direktør og kommunal medformand`.
  public internal(set) var role: String?
  /// The organisation.
  public internal(set) var organisation: Ref<Organisation>?
  private var attendance: Attendance
  private var offices: Offices
  private var rest: Box?

  /// How somebody took part.
  public enum Presence: Hashable, Sendable {
    case present
    /// Absent, with the reason where one is given.
    case absent(reason: String?)
    /// A seat that nobody holds.
    case vacant
  }

  private enum Attendance: UInt8 {
    case present, absent, vacant
  }

  private struct Offices: OptionSet {
    let rawValue: UInt8
    static let chair = Offices(rawValue: 1)
    static let host = Offices(rawValue: 2)
    static let minuteTaker = Offices(rawValue: 4)
    static let guest = Offices(rawValue: 8)
    static let secretariat = Offices(rawValue: 16)
  }

  /// What is not said of most.
  private struct Rest: Sendable, Hashable {
    var reason: String?
    var remote: String?
    var items: ItemSelection?
    var itemsText: String?
    var substitutesFor: NamedPerson?
    var substitutedBy: NamedPerson?
    var notes: [String] = []
  }

  private final class Box: Sendable {
    let rest: Rest

    init(_ rest: Rest) {
      self.rest = rest
    }
  }

  /// Somebody who was there, or not.
  init(name: String, person: Ref<Person>?, role: String?, organisation: Ref<Organisation>?, presence: Presence) {
    self.name = name
    self.person = person
    self.role = role
    self.organisation = organisation
    attendance = .present
    offices = []
    self.presence = presence
  }

  /// How they took part.
  public internal(set) var presence: Presence {
    get {
      switch attendance {
      case .present: .present
      case .absent: .absent(reason: rest?.rest.reason)
      case .vacant: .vacant
      }
    }
    set {
      switch newValue {
      case .present: (attendance, self[\.reason]) = (.present, nil)
      case .absent(let reason): (attendance, self[\.reason]) = (.absent, reason)
      case .vacant: (attendance, self[\.reason]) = (.vacant, nil)
      }
    }
  }

  /// Present from afar: the words as written (`via Teams`); nil for those in the room.
  public internal(set) var remote: String? {
    get { self[\.remote] }
    set { self[\.remote] = newValue }
  }

  /// The items they took part in, where it was not all of them.
  public internal(set) var items: ItemSelection? {
    get { self[\.items] }
    set { self[\.items] = newValue }
  }

  /// The words that say so, as written.
  public internal(set) var itemsText: String? {
    get { self[\.itemsText] }
    set { self[\.itemsText] = newValue }
  }

  /// Whom they stood in for.
  public internal(set) var substitutesFor: NamedPerson? {
    get { self[\.substitutesFor] }
    set { self[\.substitutesFor] = newValue }
  }

  /// Who stood in for them.
  public internal(set) var substitutedBy: NamedPerson? {
    get { self[\.substitutedBy] }
    set { self[\.substitutedBy] = newValue }
  }

  /// Other notes as written.
  public internal(set) var notes: [String] {
    get { rest?.rest.notes ?? [] }
    set { change { $0.notes = newValue } }
  }

  /// Whether they chaired the meeting.
  public internal(set) var isChair: Bool {
    get { offices.contains(.chair) }
    set { set(.chair, newValue) }
  }

  /// Whether they were host.
  public internal(set) var isHost: Bool {
    get { offices.contains(.host) }
    set { set(.host, newValue) }
  }

  /// Whether they took the minutes.
  public internal(set) var isMinuteTaker: Bool {
    get { offices.contains(.minuteTaker) }
    set { set(.minuteTaker, newValue) }
  }

  /// Whether they were a guest.
  public internal(set) var isGuest: Bool {
    get { offices.contains(.guest) }
    set { set(.guest, newValue) }
  }

  /// Whether they were the secretariat.
  public internal(set) var isSecretariat: Bool {
    get { offices.contains(.secretariat) }
    set { set(.secretariat, newValue) }
  }

  /// Whether they took part at all.
  public var isPresent: Bool { attendance == .present }

  /// Whether they took part in the item of a number; items without a number are everybody's.
  public func tookPart(in item: Int?) -> Bool {
    guard isPresent else { return false }
    guard let items, let item else { return true }
    return items.contains(item)
  }

  private subscript<Value>(part: WritableKeyPath<Rest, Value?>) -> Value? {
    get { rest?.rest[keyPath: part] }
    set {
      // Nothing is no more than nothing.
      guard rest != nil || newValue != nil else { return }
      change { $0[keyPath: part] = newValue }
    }
  }

  private mutating func change(_ change: (inout Rest) -> Void) {
    var changed = rest?.rest ?? Rest()
    change(&changed)
    rest = changed == Rest() ? nil : Box(changed)
  }

  private mutating func set(_ office: Offices, _ isHeld: Bool) {
    if isHeld { offices.insert(office) } else { offices.remove(office) }
  }
}
