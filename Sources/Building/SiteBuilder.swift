public import Diagnostics
import Publishing
import Website

/// Builds a site, or checks what it would be built from: the whole way from a folder of content to a folder of pages.
///
/// It never prints: all it has to say comes in the report.
public struct SiteBuilder: Sendable {
  let options: BuildOptions
  private let isLast: Bool
  let isCancelled: @Sendable () -> Bool
  let progress: @Sendable (BuildProgress) -> Void

  /// A builder for one run.
  ///
  /// - Parameters:
  ///   - isLast: whether the process ends behind the run. What a whole archive takes up is then left to the system, which takes
  ///     it back at once; to give it back piece by piece takes time.
  ///   - isCancelled: asked now and then, on any thread; `true` ends the run and leaves the output folder as it was.
  ///   - progress: told now and then, on any thread, how far the run has come.
  public init(
    _ options: BuildOptions, isLast: Bool = false, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) {
    self.options = options
    self.isLast = isLast
    self.isCancelled = isCancelled
    self.progress = progress
  }

  /// Does all that building does but for writing, and has advice besides.
  public func check() async -> BuildReport {
    var run = BuildRun(options, purpose: .checking, isCancelled: isCancelled, progress: progress)
    do throws(BuildStop) {
      let plan = try await run.plan()
      if isLast { leave(run, plan) }
      return run.report(.checked)
    } catch {
      return run.report(error.outcome)
    }
  }

  private func leave(_ run: BuildRun, _ plan: SitePlan) { _ = Unmanaged.passRetained(Remains(run: run, plan: plan)) }

  /// Builds the site and publishes it; with an error in it nothing is written.
  ///
  /// - Parameter waiting: called once, with the site's language, when another build has the output folder; its end is awaited.
  public func build(waiting: @escaping @Sendable (LanguageCode) -> Void = { _ in }) async -> BuildReport {
    var run = BuildRun(options, purpose: .publishing, isCancelled: isCancelled, progress: progress)
    do throws(BuildStop) {
      if let files = try await run.unchanged() { return run.report(.published(files)) }
      let plan = try run.index(try await run.plan())
      if isLast { leave(run, plan) }
      let files = try await run.publish(plan, waiting: waiting)
      return run.report(.published(files))
    } catch {
      return run.report(error.outcome)
    }
  }
}

/// What a run leaves in memory when the process ends.
private final class Remains {
  private let run: BuildRun
  private let plan: SitePlan

  init(run: BuildRun, plan: SitePlan) {
    self.run = run
    self.plan = plan
  }
}

/// Why a run ends before its end; the diagnostics say the rest.
enum BuildStop: Error {
  case refused
  case misused
  case cancelled

  var outcome: BuildOutcome {
    switch self {
    case .refused: .refused
    case .misused: .misused
    case .cancelled: .cancelled
    }
  }
}
