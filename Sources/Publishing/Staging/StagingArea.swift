import Diagnostics

/// Prepares the stage when the first worker has something to write, once; a build that changes nothing never asks.
actor StagingArea {
  private let session: PublishingSession
  private let workers: Int
  private var preparation: Task<Result<Stage, PublishingError>, Never>?

  /// - Parameter workers: so many threads work on it.
  init(_ session: PublishingSession, workers: Int) {
    self.session = session
    self.workers = workers
  }

  /// Whether somebody has asked for the stage.
  var isUsed: Bool { preparation != nil }

  /// The stage, made ready for writing.
  func stage() async throws(PublishingError) -> Stage {
    let (session, workers) = (session, workers)
    let preparation = preparation ?? Task { await Self.prepare(session, workers: workers) }
    self.preparation = preparation
    return try await preparation.value.get()
  }

  private static func prepare(_ session: PublishingSession, workers: Int) async -> Result<Stage, PublishingError> {
    do throws(PublishingError) {
      return .success(try await Self.make(session, workers: workers))
    } catch {
      return .failure(error)
    }
  }

  private static func make(_ session: PublishingSession, workers: Int) async throws(PublishingError) -> Stage {
    let location = session.location
    var paths = session.paths
    var scan = TreeScan()
    do {
      if let live = session.live {
        scan = try TreeScan(of: live, hiding: location.hidden, remembered: session.manifest, in: &paths)
      }
    } catch {
      throw .refused(.cannotReadFile(location.shown, error.problem))
    }
    let survey = try Survey(
      of: scan, paths, manifest: session.manifest, plan: session.plan, replacing: session.isReplacing,
      shown: location.shown)
    do {
      try FileWriter(folder: session.state.handle).write([], to: StateFolder.unfinished)
      try session.state.handle.makeFolder(StateFolder.shadow)
      let folder = try FolderHandle(opening: StateFolder.shadow, in: session.state.handle)
      guard location.method != .inPlace else {
        try folder.removeContents()
        return Stage(
          folder: folder, survey: survey, folders: PathSet(), shared: PathSet(), mixed: survey.mixedFolders,
          settled: PathMap(), paths: paths)
      }
      if let live = session.live { try folder.adoptAttributes(of: live) }
      var tree = try ShadowTree(
        live: session.live, shadow: folder, survey: survey, plan: session.plan, remembered: session.shadowManifest,
        paths: paths, workers: workers)
      return try await tree.bringUpToDate()
    } catch {
      throw location.cannotWrite(nil, error)
    }
  }
}
