/// The anchors that a text has given away, each once.
struct AnchorBook {
  /// The line that each anchor was first given on.
  private var lines: [String: Int] = [:]
  /// The number behind each anchor that was given out last: all smaller ones are gone.
  private var numbers: [String: Int] = [:]

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
    guard take(anchor, line: line) != nil else { return anchor }
    var number = numbers[anchor] ?? 1
    var candidate: String
    repeat {
      number += 1
      candidate = "\(anchor)-\(number)"
    } while take(candidate, line: line) != nil
    numbers[anchor] = number
    return candidate
  }
}
