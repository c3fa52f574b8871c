/// Random numbers that are the same on every machine: SplitMix64, one stream a purpose.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// The stream of a seed for the thing of a number.
  init(seed: UInt64, stream: Int) {
    state = seed &* 0xD6E8_FEB8_6659_FD93 ^ UInt64(truncatingIfNeeded: stream) &* 0xA076_1D64_78BD_642F
    for _ in 0..<2 { _ = next() }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number of a range.
  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of a list.
  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[roll(0...list.count - 1)]
  }

  /// Whether something happens that does so in so many of a hundred cases.
  mutating func happens(inHundred share: Int) -> Bool {
    roll(0...99) < share
  }
}
