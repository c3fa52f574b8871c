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
        if outcome.hasRefreshed { try refresh(outcome) }
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
    !session.isFirst && removed == 0 && outcome.files.allSatisfy { $0.change == .unchanged }
  }

  private func publish(_ outcome: inout WorkerOutcome, _ area: StagingArea) async throws(PublishingError) {
    let stage = try await area.stage()
    for (place, file) in outcome.files.enumerated() where file.change == .unchanged {
      guard stage.survey.keptFiles[session.plan.paths[file.index]] == nil else { continue }
      // Somebody removed it after it was compared.
      let again = await PublishingWorker(session, tree: tree, area: area).rewrite(file.index)
      if let failure = again.failure { throw failure }
      if let rewritten = again.files.first { outcome.files[place] = rewritten }
    }
    if isCancelled() { throw .cancelled }
    do { try confirm() } catch { throw .production([error]) }
    let paths = session.plan.paths
    var publication = Publication(
      session: session, stage: stage,
      records: Dictionary(outcome.files.map { (paths[$0.index], $0.record) }) { first, _ in first },
      fresh: outcome.files.filter { $0.change != .unchanged }.map { paths[$0.index] }.sorted(), workers: workers)
    do {
      try await publication.publish()
    } catch {
      throw session.location.cannotWrite(nil, error)
    }
  }

  /// The files are the same, but were touched: what we remember of them is brought up to date, the site is not.
  private func refresh(_ outcome: WorkerOutcome) throws(PublishingError) {
    var manifest = session.manifest
    for file in outcome.files { manifest.files[session.plan.paths[file.index]] = file.record }
    do {
      try session.state.write(manifest.encoded, to: StateFolder.manifest)
    } catch {
      throw session.location.cannotWrite(nil, error)
    }
  }

  /// Where the disk is full, what this build wrote is taken away again: the next one does not need it.
  private func giveBackSpace(_ outcome: WorkerOutcome, _ area: StagingArea) async {
    guard await area.isUsed, let stage = try? await area.stage() else { return }
    for file in outcome.files where file.change != .unchanged {
      try? stage.folder.removeFile(session.plan.paths[file.index])
    }
  }

  /// How many files of the last site this one has no more.
  private var removed: Int { session.manifest.files.keys.count { !session.plan.files.contains($0) } }

  private func report(_ outcome: WorkerOutcome) -> PublishingReport {
    var report = PublishingReport(removed: removed)
    for file in outcome.files {
      switch file.change {
      case .unchanged: report.unchanged += 1
      case .written: report.written += 1
      case .changed: report.changed += 1
      }
      if file.change != .unchanged { report.bytes += file.record.stamp.size }
    }
    return report
  }
}
