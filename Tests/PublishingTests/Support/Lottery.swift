/// Numbers that look random and are the same in every run.
struct Lottery: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var value = state ^ state >> 33
    value = value &* 0xFF51_AFD7_ED55_8CCD
    return value ^ value >> 29
  }
}
