import Diagnostics
import Glibc

/// Turns an output tree into a folder, in one step: a reader, a killed process, a full disk sees the whole old site or
/// the whole new one.
///
/// Two trees stand side by side: the live one, and a shadow in a hidden folder beside it (`.public.referat` beside
/// `public`), in which the next site grows, unchanged files as second names of the live ones. Then the two folders are
/// exchanged. What we wrote is remembered in the hidden folder; only that may vanish, everything else in the output
/// folder is foreign and stays. A build that changes nothing writes nothing.
///
/// Because the folders change names, a program that holds the output folder open rather than asking for it by name (a
/// shell standing in it, a container that mounts it) sees the old site until it asks again; let it hold the parent.
///
/// A crash of the process at any moment is safe. Against a power cut only our memory is forced to the disk (one `fsync` a
/// build; one for every page would take longer than all the rest): pages of the last seconds may then be empty, and the
/// next build sees which files are not as it left them and writes them again.
public struct Publisher: Sendable {
  /// The output folder, absolute or from the current folder; a symlink is followed. It need not exist.
  public var output: String
  /// Whether a folder that is not ours is taken over, and foreign files where the site has one are replaced.
  public var force: Bool
  /// How many threads make and write files, at least 1.
  public var workers: Int
  /// The best way to put the site in place that is tried.
  package var method = PublishingMethod.exchange

  /// A publisher for a folder; `workers` is the number of processors unless given.
  public init(output: String, force: Bool = false, workers: Int? = nil) {
    self.output = output
    self.force = force
    self.workers = max(1, workers ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Publishes the tree.
  ///
  /// - Parameters:
  ///   - readAhead: what was begun to be read of the folder, if it was.
  ///   - isCancelled: asked between files, on several threads; `true` ends the work and leaves the output as it was.
  ///   - waiting: called once when another build has the output; then its end is awaited.
  ///   - confirm: called once when all is ready to be put in place; what it throws keeps the output as it was.
  public func publish(
    _ tree: OutputTree, readAhead: PublishingReadAhead? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled },
    waiting: @Sendable () -> Void = {}, confirm: @escaping @Sendable () throws -> Void = {}
  ) async throws(PublishingError) -> PublishingReport {
    var shelf = await readAhead?.shelf.value ?? ManifestShelf()
    let plan = try OutputPlan(tree.paths, in: &shelf.paths)
    let location = try OutputLocation(output, method: method)
    try refuseAtOnce(location)
    let lock: OutputLock
    let state: StateFolder
    do {
      state = try StateFolder(at: location.statePath)
    } catch {
      throw location.cannotWrite(nil, error)
    }
    lock = try await OutputLock.acquire(
      at: location.statePath, location: location, isCancelled: isCancelled, waiting: waiting)
    defer { withExtendedLifetime(lock) {} }
    let session = try PublishingSession(at: location, plan: plan, state: state, shelf: shelf, force: force)
    return try await PublishingRun(
      session: session, tree: tree, workers: workers, isCancelled: isCancelled, confirm: confirm
    ).run()
  }

  /// Refuses a folder that is not ours before anything is put beside it. The state folder is looked for last: another
  /// build may just be publishing here for the first time.
  private func refuseAtOnce(_ location: OutputLocation) throws(PublishingError) {
    guard !force, let live = try? FolderHandle(opening: location.path) else { return }
    do {
      try location.refuseForeign(live)
    } catch {
      if !location.isKnown { throw error }
    }
  }
}
