/// Numbers that look random and are the same for the same seed on every machine (SplitMix64).
public struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Dice that fall as the seed has it.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// One of the elements, of which there is at least one.
  public mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// A number of the range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Whether something that happens one time in so many happens now.
  public mutating func happens(onceIn count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  /// A text put together from as many of the pieces as the range says.
  public mutating func text(of pieces: [String], _ range: ClosedRange<Int>) -> String {
    var text = ""
    for _ in 0..<number(range) { text += one(of: pieces) }
    return text
  }

  /// Bytes put together from as many of the pieces as the range says, some of them broken: a bit turned, a byte that is no text,
  /// a piece many times over, or an end that comes too early.
  public mutating func bytes(of pieces: [String], _ range: ClosedRange<Int>) -> [UInt8] {
    var bytes = Array(text(of: pieces, range).utf8)
    guard happens(onceIn: 4), !bytes.isEmpty else { return bytes }
    let place = Int.random(in: bytes.indices, using: &self)
    switch number(0...3) {
    case 0: bytes[place] ^= UInt8(1 << number(0...7))
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &self), at: place)
    case 2: bytes.insert(contentsOf: String(repeating: one(of: pieces), count: number(2...200)).utf8, at: place)
    default: bytes.removeSubrange(place...)
    }
    return bytes
  }
}
