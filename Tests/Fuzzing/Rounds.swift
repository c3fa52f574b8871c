import Foundation

/// The rounds of a test that tries what comes by chance, each with dice of its own.
///
/// In an ordinary run there are as many as the test asks for, the same in every run. In a soak there are as many as there is time for:
/// `REFERAT_FUZZ_SECONDS` for each test, shared by its cases; `REFERAT_FUZZ_SEED` sets out on another way. A round that does not end, or
/// eats the machine's memory, ends the process and says which it was, and `REFERAT_FUZZ_ROUND` plays that one again and no other.
public struct Rounds: Sequence, IteratorProtocol {
  private let count: Int
  private let seed: UInt64
  private let end: ContinuousClock.Instant?
  private let name: String
  private var done = 0
  private var watched: RoundWatch.Token?

  /// The rounds of one of `cases` cases of a test.
  public init(_ count: Int, seed: UInt64, of cases: Int = 1, in name: String = #fileID, line: Int = #line) {
    self.count = count
    self.seed = (Soak.seed &* 0x9E37_79B9_7F4A_7C15) ^ (seed &* 0xD1B5_4A32_D192_ED03)
    self.name = "\(name):\(line)"
    end = Soak.seconds.map { .now + .milliseconds(Int($0 * 1_000) / Swift.max(cases, 1)) }
  }

  /// The next round's dice; nil when there is no more to do.
  public mutating func next() -> Dice? {
    watched = nil
    if let only = Soak.round {
      guard done == 0 else { return nil }
      done = 1
      return Dice(seed: only)
    }
    if let end {
      // At least one, so that a test has something to say.
      guard done == 0 || .now < end else { return finish() }
    } else if done == count {
      return finish()
    }
    var mixed = Dice(seed: seed &+ UInt64(done))
    done += 1
    let start = mixed.next()
    watched = RoundWatch.shared.began(name, start)
    return Dice(seed: start)
  }

  private func finish() -> Dice? {
    if Soak.seconds != nil { RoundWatch.say("\(name): \(done) rounds") }
    return nil
  }
}

/// What a soak asks for.
enum Soak {
  static let seconds = value("REFERAT_FUZZ_SECONDS").flatMap(Double.init)
  static let seed = value("REFERAT_FUZZ_SEED").flatMap(UInt64.init) ?? 0
  static let round = value("REFERAT_FUZZ_ROUND").flatMap(UInt64.init)
  /// A file that always names the last round begun, for a process that crashes.
  static let note = value("REFERAT_FUZZ_NOTE")

  private static func value(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
