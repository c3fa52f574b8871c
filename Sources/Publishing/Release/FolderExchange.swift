import Glibc

/// Makes the shadow the live tree and the live tree the shadow.
struct FolderExchange {
  /// The folder that holds the output, and the output's name there.
  let parent: FolderHandle
  let name: RelativePath
  let state: FolderHandle
  let method: PublishingMethod

  /// Does it; false where the live folder cannot be moved, and then nothing has happened.
  ///
  /// A folder that is not there yet appears in one step. Where the file system knows no exchange, the live folder is
  /// moved aside first; `Recollection` puts it back should the process end before the shadow has taken its place.
  func perform(liveExists: Bool) throws(SystemError) -> Bool {
    guard liveExists else {
      try state.move(StateFolder.shadow, to: name, in: parent)
      return true
    }
    do throws(SystemError) {
      if method == .exchange {
        do throws(SystemError) {
          try parent.exchange(name, with: StateFolder.shadow, in: state)
          return true
        } catch let error where ![EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(error.code) {
          throw error
        } catch {}
      }
      try parent.move(name, to: StateFolder.retired, in: state)
    } catch let error where [EBUSY, EXDEV, EPERM, EACCES, EROFS].contains(error.code) {
      return false
    }
    do throws(SystemError) {
      try state.move(StateFolder.shadow, to: name, in: parent)
    } catch {
      try state.move(StateFolder.retired, to: name, in: parent)
      throw error
    }
    // From here on the site is published; should this fail, the next build does it.
    try? state.move(StateFolder.retired, to: StateFolder.shadow, in: state)
    return true
  }
}
