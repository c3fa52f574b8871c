/// The cells of a table in their columns: one that spans several has empty ones beside and below it.
enum TableGrid {
  /// More columns than anybody reads.
  private static let widest = 100

  /// The blocks of each cell, row by row.
  static func rows(_ rows: [JSONValue]) -> [[[JSONValue]]] {
    /// For how many rows more each column is taken.
    var taken: [Int] = []
    return rows.map { row in
      var cells: [[JSONValue]] = []
      func skipTaken() {
        while cells.count < min(taken.count, widest), taken[cells.count] > 0 {
          taken[cells.count] -= 1
          cells.append([])
        }
      }
      for cell in row[1].elements {
        skipTaken()
        let height = max(1, cell[2].integer ?? 1), width = min(max(1, cell[3].integer ?? 1), widest)
        for place in 0..<width where cells.count < widest {
          if taken.count <= cells.count { taken.append(0) }
          taken[cells.count] = height - 1
          cells.append(place == 0 ? cell[4].elements : [])
        }
      }
      skipTaken()
      return cells
    }
  }
}
