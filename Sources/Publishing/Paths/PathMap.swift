/// What is known of paths of one table, a place for each.
struct PathMap<Value> {
  private var values: [Value?] = []

  /// Makes room for so many paths of the table.
  mutating func reserve(_ count: Int) {
    values.reserveCapacity(count)
  }

  subscript(number: PathNumber) -> Value? {
    get { number.index < values.count ? values[number.index] : nil }
    set {
      if number.index >= values.count {
        guard newValue != nil else { return }
        values.append(contentsOf: repeatElement(nil, count: number.index + 1 - values.count))
      }
      values[number.index] = newValue
    }
  }

  /// Those of which something is known, ascending.
  var numbers: [PathNumber] {
    var result: [PathNumber] = []
    result.reserveCapacity(values.count)
    for index in values.indices where values[index] != nil { result.append(PathNumber(index: index)) }
    return result
  }

  /// Whether nothing is known of any.
  var isEmpty: Bool { values.allSatisfy { $0 == nil } }
}

extension PathMap: Sendable where Value: Sendable {}
