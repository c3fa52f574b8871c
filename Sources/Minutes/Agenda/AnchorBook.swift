/// The anchors that a text has given away, each once.
struct AnchorBook {
  /// The line that each anchor was first given on.
  private var lines: [String: Int] = [:]

  init() {
    lines.reserveCapacity(48)
  }

  /// Gives an anchor away. Returns the line of whoever has it already, who keeps it.
  mutating func take(_ anchor: String, line: Int) -> Int? {
    if let first = lines[anchor] { return first }
    lines[anchor] = line
    return nil
  }

  /// The anchor, or the first of `anchor-2`, `anchor-3` and so on that is free.
  mutating func free(_ anchor: String, line: Int) -> String {
    var candidate = anchor
    var number = 1
    while take(candidate, line: line) != nil {
      number += 1
      candidate = "\(anchor)-\(number)"
    }
    return candidate
  }
}
