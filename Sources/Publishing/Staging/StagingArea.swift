import Diagnostics

/// Prepares the stage when the first worker has something to write, once; a build that changes nothing never asks.
actor StagingArea {
  private let session: PublishingSession
  private var preparation: Task<Result<Stage, PublishingError>, Never>?

  init(_ session: PublishingSession) {
    self.session = session
  }

  /// Whether somebody has asked for the stage.
  var isUsed: Bool { preparation != nil }

  /// The stage, made ready for writing.
  func stage() async throws(PublishingError) -> Stage {
    let session = session
    let preparation = preparation ?? Task { Self.prepare(session) }
    self.preparation = preparation
    return try await preparation.value.get()
  }

  private static func prepare(_ session: PublishingSession) -> Result<Stage, PublishingError> {
    do throws(PublishingError) {
      return .success(try Self.make(session))
    } catch {
      return .failure(error)
    }
  }

  private static func make(_ session: PublishingSession) throws(PublishingError) -> Stage {
    let location = session.location
    var scan = TreeScan()
    do {
      if let live = session.live {
        scan = try TreeScan(of: live, hiding: location.hidden, remembered: session.manifest)
      }
    } catch {
      throw .refused(.cannotReadFile(location.shown, error.problem))
    }
    let survey = try Survey(
      of: scan, manifest: session.manifest, plan: session.plan, replacing: session.isReplacing, shown: location.shown)
    do {
      try FileWriter(folder: session.state.handle).write([], to: StateFolder.unfinished)
      try session.state.handle.makeFolder(StateFolder.shadow)
      let folder = try FolderHandle(opening: StateFolder.shadow, in: session.state.handle)
      guard location.method != .inPlace else {
        try folder.removeContents()
        return Stage(folder: folder, survey: survey, folders: [], shared: [], mixed: survey.mixedFolders)
      }
      if let live = session.live { try folder.adoptAttributes(of: live) }
      let tree = ShadowTree(
        live: session.live, shadow: folder, survey: survey, plan: session.plan, remembered: session.shadowManifest)
      return try tree.bringUpToDate()
    } catch {
      throw location.cannotWrite(nil, error)
    }
  }
}
