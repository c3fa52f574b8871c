import Glibc

/// Clears up after an exchange: nothing foreign is left in the tree that is the shadow now.
///
/// What fails here is left to the next build; the site is published.
struct Aftermath {
  /// The tree that was live, now the shadow.
  let old: FolderHandle
  /// The tree that is live now.
  let new: FolderHandle
  let survey: Survey
  let paths: PathTable

  func clearUp() {
    moveLateArrivals()
    for number in survey.foreignFiles {
      let path = paths[number]
      guard let found = try? old.status(of: path), let known = survey.live.items[number] else { continue }
      if found.stamp.inode == known.stamp.inode, found.stamp.modified == known.stamp.modified {
        try? old.removeFile(path)
      } else {
        try? old.move(path, to: path, in: new)
      }
    }
    for folder in paths.sorted(survey.foreignFolders.numbers).reversed() { _ = try? old.removeFolder(paths[folder]) }
  }

  /// What somebody put beside foreign things or at the top of the live tree between our look at it and the exchange
  /// goes to where it was meant to be. In folders of ours the next build finds it (`ShadowTree`).
  private func moveLateArrivals() {
    if let root = survey.live.root, let now = try? old.status(), now.stamp.modified != root.stamp.modified {
      moveUnknown((try? old.names()) ?? [], below: nil)
    }
    for number in paths.sorted(survey.foreignFolders.numbers) {
      let path = paths[number]
      guard let status = survey.live.items[number], let now = try? old.status(of: path), now.kind == .folder,
        now.stamp.modified != status.stamp.modified,
        let names = try? FolderHandle(opening: path, in: old).names()
      else { continue }
      moveUnknown(names, below: path)
    }
  }

  private func moveUnknown(_ names: [[UInt8]], below folder: RelativePath?) {
    for name in names {
      let path = folder?.appending(name) ?? RelativePath(name)
      let isKnown = paths.known(path).map { survey.live.items[$0] != nil } ?? false
      guard !isKnown, let isFree = try? new.status(of: path) == nil, isFree else { continue }
      try? old.move(path, to: path, in: new)
    }
  }
}
