public import Building
public import Diagnostics
import NIOPosix
import Synchronization

/// Serves a site while it is being written: builds it in memory, watches what it is made of, and builds it again on each change.
///
/// It never prints: all it has to say is told as it happens. It writes nothing anywhere.
public struct Preview: Sendable {
  private let options: BuildOptions
  private let port: PreviewPort
  private let isCancelled: @Sendable () -> Bool
  private let tell: @Sendable (PreviewNews) -> Void

  /// So long a browser has the processors to itself when it has been shown a page.
  private static let pause = Duration.milliseconds(300)
  /// A run that met a file being saved is made again, so many times at most.
  private static let tries = 5

  /// A preview of a site.
  ///
  /// - Parameters:
  ///   - options: what is read. Drafts are part of the preview, whatever they say.
  ///   - isCancelled: asked now and then, on any thread; `true` ends the preview.
  ///   - tell: told, on any thread, what happens.
  public init(
    _ options: BuildOptions, port: PreviewPort, isCancelled: @escaping @Sendable () -> Bool,
    tell: @escaping @Sendable (PreviewNews) -> Void
  ) {
    var options = options
    options.drafts = true
    self.options = options
    self.port = port
    self.isCancelled = isCancelled
    self.tell = tell
  }

  /// Serves until it is cancelled.
  public func run() async throws(PreviewFault) {
    let identity = SiteIdentity(of: options.content)
    let board = NoticeBoard(PreviewState(language: identity.language))
    let server = try await PreviewServer.start(on: port, showing: board)
    tell(.serving(address: "http://127.0.0.1:\(server.port)\(identity.base)/", identity.language))
    await rebuild(on: board)
    await server.stop()
  }

  /// Builds when the watch has begun, so that no change is missed, and again after each change.
  private func rebuild(on board: NoticeBoard) async {
    let changes = ChangeBox()
    // Watching sits and waits, which the threads that build are too few for.
    let watching = NIOThreadPool(numberOfThreads: 1)
    watching.start()
    watching.submit { _ in
      FolderWatch(folders: [options.content] + (options.templates.map { [$0] } ?? []))
        .run(isCancelled: isCancelled) { changes.add($0) }
      changes.close()
    }
    var memory: BuildMemory?
    for await _ in changes.signals where !isCancelled() {
      memory = await build(after: changes, on: board, memory: memory)
    }
    try? await watching.shutdownGracefully()
  }

  /// - Parameter memory: what the last build left behind.
  /// - Returns: what this one does; with an error somewhere the same still.
  private func build(after changes: ChangeBox, on board: NoticeBoard, memory: BuildMemory?) async -> BuildMemory? {
    let start = ContinuousClock.now
    let changed = changes.take()
    // The page that is being written does not wait for what follows from it elsewhere.
    if !changed.isEmpty, let glimpse = board.state.site?.glimpse(of: changed) {
      board.show(board.state.with(glimpse))
      try? await Task.sleep(for: Self.pause)
    }
    let builder = SiteBuilder(
      options, isCancelled: { isCancelled() || changes.interrupt() }, progress: { tell(.progress($0, since: start)) })
    var (report, site, left) = await builder.snapshot(after: memory)
    for _ in 0..<Self.tries where report.hasSeenChange { (report, site, left) = await builder.snapshot(after: memory) }
    guard report.outcome != .cancelled else {
      changes.giveBack(changed)
      return memory
    }
    changes.settle()
    var state = board.state
    state.take(report, site)
    board.show(state)
    let lasting = changed.filter { state.site?.isPassing($0) != true }
    let files = lasting.filter { !FolderTree.isFolder($0) }
    tell(.built(report, after: (files.isEmpty ? lasting : files).sorted(), in: start.duration(to: .now)))
    return left ?? memory
  }
}

extension BuildReport {
  /// Whether a file changed while it was read: whoever is writing is not to hear of that.
  fileprivate var hasSeenChange: Bool {
    diagnostics.contains { diagnostic in
      if case FolderFault.changed = diagnostic.fault { true } else { false }
    }
  }
}
