import Diagnostics
package import Records

/// Asking an output folder whether it still is what was published.
extension Publisher {
  /// Tells the site that lies in the output folder from every other that was published there; nil where there is none, and
  /// where a build was broken off.
  package func mark() -> ContentDigest? { recollection()?.mark }

  /// How many files the site has that lies in the output folder, if it is the one with this mark and nobody has touched any of
  /// them since; nil for anything else, and then a build is to find out what to do. Nothing is written.
  package func isIntact(_ mark: ContentDigest) async -> Int? {
    guard let (found, bytes, live) = recollection(), found == mark else { return nil }
    var known: [(path: RelativePath, stamp: FileStamp)] = []
    let root = Manifest.read(bytes, folder: { _, _ in }, file: { known.append(($0, $1.stamp)) })
    guard let root, (try? live.identity()) == root else { return nil }
    let files = known
    let queue = WorkQueue(count: files.count)
    let isWhole = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<workers {
        group.addTask {
          while let portion = queue.take() {
            for (path, stamp) in files[portion] {
              guard let status = try? live.status(of: path), status.kind == .file, status.permissions == 0o644,
                status.stamp == stamp
              else {
                queue.stop()
                return false
              }
            }
          }
          return true
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    return isWhole ? files.count : nil
  }

  /// The manifest of the live folder, where nothing is left to be put right.
  private func recollection() -> (mark: ContentDigest, bytes: [UInt8], live: FolderHandle)? {
    guard let location = try? OutputLocation(output, method: method),
      let state = try? StateFolder(existing: location.statePath), let live = try? FolderHandle(opening: location.path)
    else { return nil }
    let leftovers = [StateFolder.nextManifest, StateFolder.retired, StateFolder.unfinished]
    let isTidy = try? leftovers.allSatisfy { try state.handle.status(of: $0) == nil }
    guard isTidy == true, let bytes = state.read(StateFolder.manifest) else { return nil }
    return (ContentDigest(of: bytes), bytes, live)
  }
}
