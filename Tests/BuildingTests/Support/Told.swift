import Building
import Synchronization

/// What a run tells of its progress.
final class Told: Sendable {
  private let all = Mutex<[BuildProgress]>([])

  @Sendable func add(_ progress: BuildProgress) {
    all.withLock { $0.append(progress) }
  }

  /// The stages in the order they were first told of.
  var stages: [BuildStage] {
    all.withLock { told in
      told.map(\.stage).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
  }

  /// The greatest figure told of a stage.
  func last(of stage: BuildStage) -> Int {
    all.withLock { $0.filter { $0.stage == stage }.map(\.done).max() ?? 0 }
  }
}
