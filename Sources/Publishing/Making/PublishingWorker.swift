import Diagnostics
import Glibc
import Records

/// Makes, compares and writes files, one after the other; several work side by side.
struct PublishingWorker {
  private let session: PublishingSession
  private let tree: OutputTree
  private let area: StagingArea
  private var madeFolders = PathSet()
  private var outcome = WorkerOutcome()

  init(_ session: PublishingSession, tree: OutputTree, area: StagingArea) {
    self.session = session
    self.tree = tree
    self.area = area
  }

  /// Works until the queue is empty or something ends it. After a fault of contents nothing more is written, but all
  /// other contents are still made, so that all faults come in one run.
  consuming func work(through queue: WorkQueue, isCancelled: @Sendable () -> Bool) async -> WorkerOutcome {
    while let portion = queue.take() {
      for index in portion {
        if isCancelled() { outcome.end = .cancelled }
        if outcome.end == nil { await process(index) }
        if outcome.end != nil {
          queue.stop()
          return outcome
        }
      }
    }
    return outcome
  }

  /// One file whatever the live tree has.
  consuming func rewrite(_ index: Int) async -> WorkerOutcome {
    await process(index, isComparing: false)
    return outcome
  }

  private mutating func process(_ index: Int, isComparing: Bool = true) async {
    let number = session.plan.paths[index]
    let path = session.paths[number]
    let former = session.manifest.files[number]
    let fingerprint = tree.fingerprint(index)
    let comparison = LiveComparison(live: session.live)
    if isComparing, let former, let fingerprint,
      comparison.isUntouched(path, former: former, fingerprint: fingerprint)
    {
      return
    }
    let contents: OutputContents
    do {
      contents = try tree.contents(index)
    } catch {
      outcome.errors.append((index, error))
      return
    }
    do throws(WorkFailure) {
      if isComparing, let former, var record = try comparison.record(of: path, former: former, for: contents) {
        record.fingerprint = fingerprint
        if record != former { outcome.files.append((index, record, .refreshed)) }
        return
      }
      guard outcome.errors.isEmpty, outcome.faults.isEmpty else {
        if case .copy(let source) = contents { _ = try open(source) }
        return
      }
      var record = try await write(contents, to: number)
      record.fingerprint = fingerprint
      outcome.files.append((index, record, former == nil ? .written : .changed))
    } catch {
      switch error {
      case .source(let fault): outcome.faults.append((index, fault))
      case .end(let error): outcome.end = error
      }
    }
  }

  private mutating func write(_ contents: OutputContents, to number: PathNumber) async throws(WorkFailure)
    -> ManifestRecord
  {
    let path = session.paths[number]
    let stage: Stage
    do {
      stage = try await area.stage()
    } catch {
      throw .end(error)
    }
    do {
      try makeFolder(above: number, in: stage)
    } catch {
      throw .end(session.location.cannotWrite(path, error))
    }
    let writer = FileWriter(folder: stage.folder)
    switch contents {
    case .bytes(let bytes): return try write(bytes, to: path, with: writer)
    case .copy(let source): return try copy(source, to: path, with: writer)
    }
  }

  private func write(_ bytes: [UInt8], to path: RelativePath, with writer: FileWriter) throws(WorkFailure)
    -> ManifestRecord
  {
    do {
      return ManifestRecord(digest: ContentDigest(of: bytes), stamp: try writer.write(bytes, to: path))
    } catch {
      throw .end(session.location.cannotWrite(path, error))
    }
  }

  private func copy(_ source: String, to path: RelativePath, with writer: FileWriter) throws(WorkFailure)
    -> ManifestRecord
  {
    let reader = try open(source)
    do {
      let (digest, stamp) = try writer.write(reader, to: path)
      return ManifestRecord(digest: digest, stamp: stamp, source: reader.stamp)
    } catch {
      switch error {
      case .reading(let error): throw .source(.cannotReadFile(source, error.problem))
      case .writing(let error): throw .end(session.location.cannotWrite(path, error))
      }
    }
  }

  private func open(_ source: String) throws(WorkFailure) -> FileReader {
    do {
      return try FileReader(source)
    } catch {
      throw .source(.cannotReadFile(source, error.problem))
    }
  }

  /// The folders above a path, the upper ones first; another worker may be making the same ones.
  private mutating func makeFolder(above path: PathNumber, in stage: Stage) throws(SystemError) {
    var missing: [PathNumber] = []
    for folder in session.paths.ancestors(of: path) {
      if madeFolders.contains(folder) || stage.folders.contains(folder) { break }
      missing.append(folder)
    }
    for folder in missing.reversed() {
      try stage.folder.makeFolder(session.paths[folder])
      madeFolders.insert(folder)
    }
  }
}
