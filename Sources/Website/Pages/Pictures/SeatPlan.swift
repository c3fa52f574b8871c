import Archive
import Minutes

/// The seats of a body over some of its meetings, by who sends the members: somebody who comes after another has the same seat.
struct SeatPlan {
  /// Who sends members: an organisation, or else the heading of a group.
  struct Sender: Hashable {
    let name: String
    let url: String?
  }

  /// The senders in the order of the newest list that names them, each with its seats in the order of the last meeting that
  /// names them, then of their holders.
  private(set) var groups: [(sender: Sender, seats: [Seat])] = []

  private var stays: [Sender: [Seat.Holder: Seat.Stay]] = [:]
  private var senders: [Sender] = []
  /// The holders of each sender, those of the newest list first.
  private var order: [Sender: [Seat.Holder]] = [:]

  /// - Parameter meetings: the meetings, oldest first.
  init(_ meetings: [Ref<Meeting>], in context: SiteContext) {
    for (place, meeting) in meetings.enumerated().reversed() { gather(meeting, at: place, in: context) }
    groups = senders.map { sender in (sender, seats(of: sender)) }
  }

  /// From the newest meeting to the oldest. Somebody who is not listed stands in the minutes alone.
  private mutating func gather(_ meeting: Ref<Meeting>, at place: Int, in context: SiteContext) {
    for (participation, title) in context.registry[meeting].members {
      let named = participation.substitutesFor ?? NamedPerson(name: participation.name, person: participation.person)
      if let person = named.person, !context.registry[person].isListed { continue }
      let link = participation.organisation.map { context.link($0) } ?? LinkModel(text: title ?? context[.members])
      let sender = Sender(name: link.text, url: link.url)
      let holder = named.person.map { Seat.Holder.person($0) } ?? .name(named.name)
      if stays[sender] == nil { senders.append(sender) }
      if stays[sender]?[holder] == nil { order[sender, default: []].append(holder) }
      let isSubstitute = participation.substitutesFor != nil
      let role = isSubstitute ? nil : participation.role?.lowercased()
      var stay = stays[sender]?[holder] ?? Seat.Stay(holder: holder, role: role)
      // The one whom a substitute stood in for may be on the list as absent too.
      if stay.states[place] == nil || isSubstitute { stay.states[place] = SeatState(participation) }
      stays[sender, default: [:]][holder] = stay
    }
  }

  /// Lets each holder take the seat of one who left before: of one with the same role, else of the one who left last. A time in
  /// which nobody was appointed may lie within the time of the one who holds the seat.
  private func seats(of sender: Sender) -> [Seat] {
    let places = order[sender, default: []]
    let all = places.enumerated().compactMap { rank, holder in stays[sender]?[holder].map { (rank: rank, stay: $0) } }
    var seats: [Seat] = []
    for (_, stay) in all.sorted(by: { ($0.stay.first, $0.rank) < ($1.stay.first, $1.rank) }) {
      let free = seats.indices.filter { seats[$0].hasRoom(for: stay) }
      let best = free.max { left, right in
        (seats[left].role == stay.role ? 1 : 0, seats[left].last, right)
          < (seats[right].role == stay.role ? 1 : 0, seats[right].last, left)
      }
      if let best { seats[best].take(stay) } else { seats.append(Seat(stay)) }
    }
    let ranks = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0.element, $0.offset) })
    func key(_ seat: Seat) -> (Int, Int) { (-seat.last, seat.holders.last.flatMap { ranks[$0] } ?? 0) }
    return seats.sorted { key($0) < key($1) }
  }
}
