import Diagnostics

/// One build from the first file to the report.
struct PublishingRun {
  let session: PublishingSession
  let tree: OutputTree
  let workers: Int
  let isCancelled: @Sendable () -> Bool
  let confirm: @Sendable () throws -> Void

  /// Makes all files, then publishes if anything is new.
  func run() async throws(PublishingError) -> PublishingReport {
    let area = StagingArea(session, workers: workers)
    var outcome = await makeFiles(area)
    do throws(PublishingError) {
      if let failure = outcome.failure { throw failure }
      if isAsBefore(outcome) {
        if !outcome.files.isEmpty { try refresh(outcome) }
      } else {
        try await publish(&outcome, area)
      }
      return report(outcome)
    } catch {
      if error.isNoSpace { await giveBackSpace(outcome, area) }
      throw error
    }
  }

  private func makeFiles(_ area: StagingArea) async -> WorkerOutcome {
    let queue = WorkQueue(count: session.plan.paths.count)
    return await withTaskGroup(of: WorkerOutcome.self) { group in
      for _ in 0..<workers {
        group.addTask {
          await PublishingWorker(session, tree: tree, area: area).work(through: queue, isCancelled: isCancelled)
        }
      }
      var all = WorkerOutcome()
      for await outcome in group { all.merge(outcome) }
      return all
    }
  }

  /// Whether the live tree is already the site.
  private func isAsBefore(_ outcome: WorkerOutcome) -> Bool {
    !session.isFirst && session.removed.isEmpty && outcome.files.allSatisfy { $0.change == .refreshed }
  }

  private func publish(_ outcome: inout WorkerOutcome, _ area: StagingArea) async throws(PublishingError) {
    let stage = try await area.stage()
    let paths = session.plan.paths
    var fresh = PathSet(outcome.files.filter { $0.change != .refreshed }.map { paths[$0.index] })
    for (index, path) in paths.enumerated() where !fresh.contains(path) && !stage.survey.keptFiles.contains(path) {
      // Somebody removed it after it was compared.
      let again = await PublishingWorker(session, tree: tree, area: area).rewrite(index)
      if let failure = again.failure { throw failure }
      outcome.files.removeAll { $0.index == index }
      outcome.merge(again)
      fresh.insert(path)
    }
    if isCancelled() { throw .cancelled }
    do { try confirm() } catch { throw .production([error]) }
    var publication = Publication(
      session: session, stage: stage, records: records(outcome), fresh: fresh, workers: workers)
    do {
      try await publication.publish()
    } catch {
      throw session.location.cannotWrite(nil, error)
    }
  }

  /// The files are the same, but were touched: what we remember of them is brought up to date, the site is not.
  private func refresh(_ outcome: WorkerOutcome) throws(PublishingError) {
    let manifest = Manifest(
      root: session.manifest.root, files: records(outcome), folders: session.manifest.folders)
    do {
      try session.state.write(manifest.encoded(session.paths), to: StateFolder.manifest)
    } catch {
      throw session.location.cannotWrite(nil, error)
    }
  }

  /// Where the disk is full, what this build wrote is taken away again: the next one does not need it.
  private func giveBackSpace(_ outcome: WorkerOutcome, _ area: StagingArea) async {
    guard await area.isUsed, let stage = try? await area.stage() else { return }
    for file in outcome.files where file.change != .refreshed {
      try? stage.folder.removeFile(session.paths[session.plan.paths[file.index]])
    }
  }

  /// What is to be remembered of each file of the site.
  private func records(_ outcome: WorkerOutcome) -> PathMap<ManifestRecord> {
    var records = session.manifest.files
    for path in session.removed { records[path] = nil }
    for file in outcome.files { records[session.plan.paths[file.index]] = file.record }
    return records
  }

  private func report(_ outcome: WorkerOutcome) -> PublishingReport {
    var report = PublishingReport(removed: session.removed.count)
    for file in outcome.files {
      switch file.change {
      case .refreshed: continue
      case .written: report.written += 1
      case .changed: report.changed += 1
      }
      report.bytes += file.record.stamp.size
    }
    report.unchanged = session.plan.paths.count - report.written - report.changed
    return report
  }
}
