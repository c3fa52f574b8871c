/// How long a stage took.
public struct StageTime: Sendable {
  /// The stage.
  public let stage: BuildStage
  /// By a clock that nobody sets.
  public let duration: Duration
}

/// Times the stages of a run.
struct StageClock {
  private(set) var times: [StageTime] = []
  private var current: (stage: BuildStage, start: ContinuousClock.Instant)?

  /// Ends the stage before and begins one.
  mutating func begin(_ stage: BuildStage) {
    end()
    current = (stage, .now)
  }

  /// Ends the stage.
  mutating func end() {
    guard let current else { return }
    times.append(StageTime(stage: current.stage, duration: current.start.duration(to: .now)))
    self.current = nil
  }
}
