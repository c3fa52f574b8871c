import Minutes

/// How much stands in each column of a timeline's row, under earlier names and under the present one.
struct TimelineBars {
  /// All of a column, by its place.
  private(set) var all: [Int: Int] = [:]
  /// What of it came under the present name.
  private var present: [Int: Int] = [:]

  /// The units that a picture is high.
  static let height = 24

  init(_ entry: TimelineEntry, on scale: TimeScale) {
    for day in entry.days {
      guard let column = scale.column(of: day) else { continue }
      all[column, default: 0] += 1
      if entry.renamed.map({ $0 <= day }) ?? true { present[column, default: 0] += 1 }
    }
  }

  /// The bars of the present name as a path of SVG.
  func presentPath(largest: Int) -> String { Self.path(present, largest: largest) }

  /// The bars of columns that hold something from before; what is of the present name is drawn over it.
  func formerPath(largest: Int) -> String {
    Self.path(all.filter { $0.value > present[$0.key, default: 0] }, largest: largest)
  }

  private static func path(_ counts: [Int: Int], largest: Int) -> String {
    counts.sorted { $0.key < $1.key }.map { column, count in
      let height = max(4, height * count / largest)
      return "M\(column * 10 + 1) \(Self.height)v-\(height)h8v\(height)z"
    }.joined()
  }
}
