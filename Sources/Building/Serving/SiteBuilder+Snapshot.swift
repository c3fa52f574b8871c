extension SiteBuilder {
  /// Does all that building does, but keeps the site in memory.
  ///
  /// - Parameter memory: what an earlier snapshot of the same folder left behind; it saves time and changes nothing.
  /// - Returns: what there is to say, without advice; the site, nil where an error keeps it from being shown; and what the next
  ///   snapshot may use, nil where there is no site.
  public func snapshot(after memory: BuildMemory? = nil) async -> (
    report: BuildReport, site: SiteSnapshot?, memory: BuildMemory?
  ) {
    var run = BuildRun(
      options, purpose: .serving, memory: memory, remembers: true, isCancelled: isCancelled, progress: progress)
    do throws(BuildStop) {
      let plan = try run.index(try await run.plan())
      let fronts = run.memory?.files.mapValues(\.front) ?? [:]
      let site = run.linked.map { SiteSnapshot(plan, linking: $0.linking, fronts: fronts) }
      return (run.report(.checked), site, run.memory)
    } catch {
      return (run.report(error.outcome), nil, nil)
    }
  }
}
