/// A ratio that is to be kept.
struct Goal {
  let meetings: Int
  let name: String
  let value: Double
  let limit: Double
  /// Whether the value may not be above the limit; else not below it.
  let isUpper: Bool

  var isMet: Bool { isUpper ? value <= limit : value >= limit }

  /// All goals that the measured sizes can tell of.
  static func all(of sizes: [SizeFigures]) -> [Goal] {
    sizes.flatMap(goals) + growth(of: sizes)
  }

  private static func goals(of size: SizeFigures) -> [Goal] {
    func atMost(_ limit: Double, _ name: String, _ value: Double) -> Goal {
      Goal(meetings: size.meetings, name: name, value: value, limit: limit, isUpper: true)
    }
    let cold = size.cold.wall
    let memory = size.meetings > 10_000 ? 3_000.0 : 500
    var goals = [
      atMost(size.meetings > 1_000 ? 2.5 : 3, "cold / floor", cold / size.floor.wall),
      atMost(memory, "cold: peak MB", Double(size.cold.peak) / 1_000_000),
      atMost(1.0 / 15, "nothing changed / cold", size.unchanged.wall / cold),
      atMost(1.0 / 8, "one changed meeting, the first / cold", size.first.wall / cold),
      atMost(1.0 / 8, "one changed meeting / cold", size.meeting.wall / cold),
    ]
    if let hugo = size.hugo {
      goals.append(
        Goal(meetings: size.meetings, name: "Hugo / cold", value: hugo.wall / cold, limit: 15, isUpper: false))
    }
    return goals
  }

  /// How the cost grows from each size to the one ten times as large.
  private static func growth(of sizes: [SizeFigures]) -> [Goal] {
    sizes.flatMap { small in
      sizes.filter { $0.meetings == small.meetings * 10 }.map { large in
        Goal(
          meetings: large.meetings, name: "cold / cold at \(small.meetings)", value: large.cold.wall / small.cold.wall,
          limit: 11, isUpper: true)
      }
    }
  }
}
