import Foundation
import Synchronization

/// Looks at the rounds under way once a second, from a thread of its own.
final class RoundWatch: Sendable {
  static let shared = RoundWatch()

  /// What was begun; it has ended when nobody holds this any more.
  final class Token: Sendable {
    private let number: Int

    fileprivate init(number: Int) { self.number = number }

    deinit { RoundWatch.shared.ended(number) }
  }

  private struct Round {
    let name: String
    let seed: UInt64
    let start: ContinuousClock.Instant
  }

  private struct State {
    var rounds: [Int: Round] = [:]
    var next = 0
  }

  /// No round takes nearly as long, or as much, on a machine that does something else besides.
  private static let longest = Duration.seconds(60)
  private static let mostMegabytes = 6_000

  private let state = Mutex(State())
  private let note: Int32

  private init() {
    note = Soak.note.map { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) } ?? -1
    let thread = Thread { [self] in
      while true {
        sleep(1)
        look()
      }
    }
    thread.start()
  }

  func began(_ name: String, _ seed: UInt64) -> Token {
    if note >= 0 {
      let text = "\(name) REFERAT_FUZZ_ROUND=\(seed)".padding(toLength: 159, withPad: " ", startingAt: 0) + "\n"
      _ = text.withCString { pwrite(note, $0, 160, 0) }
    }
    return state.withLock { state in
      state.next += 1
      state.rounds[state.next] = Round(name: name, seed: seed, start: .now)
      return Token(number: state.next)
    }
  }

  private func ended(_ number: Int) {
    state.withLock { _ = $0.rounds.removeValue(forKey: number) }
  }

  private func look() {
    let rounds = state.withLock { $0.rounds }
    for round in rounds.values where .now - round.start > Self.longest { stop(round, "does not end") }
    if let round = rounds.values.first, Self.megabytes > Self.mostMegabytes {
      stop(round, "takes \(Self.megabytes) MB")
    }
  }

  private func stop(_ round: Round, _ why: String) {
    Self.say("\(round.name): the round of REFERAT_FUZZ_ROUND=\(round.seed) \(why)")
    abort()
  }

  /// What the process holds in memory.
  private static var megabytes: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(getpagesize()) >> 20
  }

  static func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    line.withUnsafeBytes { _ = write(2, $0.baseAddress, $0.count) }
  }
}
