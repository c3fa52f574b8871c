/// Draws ranks as they occur in life: few things often, most things seldom.
struct Zipf: Sendable {
  private let sums: [Double]

  /// - Parameter shift: so much the weights of the first ranks are levelled; the weight of rank `k` is `1 / (k + shift)`.
  init(count: Int, shift: Double) {
    var sum = 0.0
    sums = (1...max(1, count)).map { rank in
      sum += 1 / (Double(rank) + shift)
      return sum
    }
  }

  /// A rank, counted from 0.
  func draw(_ dice: inout Dice) -> Int {
    let wanted = Double(dice.next() >> 11) / 9_007_199_254_740_992 * (sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
