/// What was measured of one thing, run after run.
struct Figure {
  /// What it is called in the table.
  let name: String
  private(set) var costs: [Process.Cost] = []
  /// What lay in the output folder at the end.
  var files = 0
  var bytes = 0

  init(_ name: String) {
    self.name = name
  }

  mutating func add(_ cost: Process.Cost) { costs.append(cost) }

  /// Medians, and the highest memory.
  var wall: Double { Self.median(costs.map(\.wall)) }
  var cpu: Double { Self.median(costs.map(\.cpu)) }
  var peak: Int { costs.map(\.peak).max() ?? 0 }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return 0 }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : min(sorted[middle], last)
  }
}
