import Archive
import Minutes

extension SeatingModel {
  /// At most so many meetings, the newest, and so many seats, those of the newest lists.
  static let columnLimit = 24
  static let seatLimit = 40
  /// The units that a column is wide.
  private static let pitch = 20

  /// nil where the picture would tell no more than a sentence: with fewer than three meetings that have a list or fewer than three
  /// seats, or where every seat was filled in the same way each time.
  init?(_ body: Ref<Body>, in context: SiteContext) {
    let registry = context.registry
    let listed = registry[body].meetings.filter { !registry[$0].isPlanned && !registry[$0].participations.isEmpty }
    let meetings = Array(listed.suffix(Self.columnLimit))
    guard meetings.count > 2 else { return nil }
    let plan = SeatPlan(meetings, in: context)
    let count = plan.groups.map(\.seats.count).reduce(0, +)
    let states = Set(plan.groups.flatMap(\.seats).flatMap(\.states.values))
    guard count > 2, states.count > 1 else { return nil }
    var room = Self.seatLimit
    groups = plan.groups.compactMap { sender, seats in
      let shown = seats.prefix(room)
      room -= shown.count
      guard !shown.isEmpty else { return nil }
      return SeatGroup(
        url: sender.url, name: sender.name, seats: shown.map { SeatRow($0, pitch: Self.pitch, in: context) })
    }
    columns = meetings.count
    legend = SeatState.all.filter(states.contains).map {
      SignModel(sign: $0.sign, word: context[$0.word].lowercasedFirst)
    }
    axis = Self.axis(meetings, in: context)
    caption =
      "\(context[.seatingCaption]) \(context.countText(listed.count, .meeting, shown: meetings.count)), "
      + "\(context.countText(count, .seat, shown: min(count, Self.seatLimit)))."
  }

  /// Each year over its first meeting, where there is room for its figures.
  private static func axis(_ meetings: [Ref<Meeting>], in context: SiteContext) -> [AxisLabel] {
    var labels: [AxisLabel] = []
    let years = meetings.map { context.registry[$0].date.year }
    var free = 0
    for (column, year) in years.enumerated() where column == 0 || years[column - 1] != year {
      guard column >= free, column + spacing <= years.count else { continue }
      labels.append(AxisLabel(String(year), over: column, of: years.count))
      free = column + spacing
    }
    return labels
  }

  /// The columns that a year's figures need.
  private static let spacing = 3
}

extension SeatRow {
  fileprivate init(_ seat: Seat, pitch: Int, in context: SiteContext) {
    let holders = seat.holders.map { holder in
      switch holder {
      case .person(let person): LinkModel(url: context.addresses[person], text: context.registry[person].name)
      case .name(let name): LinkModel(text: name)
      }
    }
    url = holders.last?.url
    let isVacant = seat.states[seat.last] == .vacant
    name = (isVacant ? "\(context[.vacantSeat]): " : "") + (holders.last?.text ?? "")
    former = RunsModel(.list(holders.dropLast().reversed()))
    let filled = seat.states.values.count(where: \.isFilled)
    countText = "\(filled) \(context[.of]) \(seat.states.count)"
    summary = SeatState.all.compactMap { state in
      let count = seat.states.values.count { $0 == state }
      return count == 0 ? nil : "\(context[state.word].lowercasedFirst) \(count)"
    }.joined(separator: ", ")
    marks = seat.states.sorted { $0.key < $1.key }.map { SeatMark(x: $0.key * pitch, kind: $0.value.shape) }
  }
}
