import Archive

/// A seat of a body over some of its meetings: those who had it one after another, and how it was filled each time.
struct Seat {
  /// Who has a seat, or what an empty one is called.
  enum Holder: Hashable {
    case person(Ref<Person>)
    case name(String)
  }

  /// Those who have had it, the first one first.
  private(set) var holders: [Holder]
  /// The role that its last holder had, in lower case.
  private(set) var role: String?
  /// How it was filled, by the meeting's place.
  private(set) var states: [Int: SeatState]

  init(_ stay: Stay) {
    holders = [stay.holder]
    role = stay.role
    states = stay.states
  }

  /// The place of the last meeting that names it.
  var last: Int { states.keys.max() ?? 0 }

  /// Whether somebody may take it over.
  func hasRoom(for stay: Stay) -> Bool {
    stay.isVacancy ? states.keys.allSatisfy { stay.states[$0] == nil } : last < stay.first
  }

  /// Hands it on to who comes after its last holder.
  mutating func take(_ stay: Stay) {
    if last < stay.first {
      holders.append(stay.holder)
      role = stay.role
    }
    states.merge(stay.states) { $1 }
  }

  /// The time of one holder.
  struct Stay {
    let holder: Holder
    /// The role at the last meeting, in lower case.
    var role: String?
    var states: [Int: SeatState] = [:]

    var first: Int { states.keys.min() ?? 0 }
    /// Whether nobody had it in that time.
    var isVacancy: Bool { states.values.allSatisfy { $0 == .vacant } }
  }
}
