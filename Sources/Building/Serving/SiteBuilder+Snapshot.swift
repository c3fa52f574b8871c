extension SiteBuilder {
  /// Does all that building does, but keeps the site in memory.
  ///
  /// - Returns: what there is to say, without advice, and the site; nil where an error keeps it from being shown.
  public func snapshot() async -> (report: BuildReport, site: SiteSnapshot?) {
    var run = BuildRun(options, purpose: .serving, isCancelled: isCancelled, progress: progress)
    do throws(BuildStop) {
      let plan = try await run.plan()
      return (run.report(.checked), run.linking.map { SiteSnapshot(plan, linking: $0) })
    } catch {
      return (run.report(error.outcome), nil)
    }
  }
}
