/// The folder in which the next site grows.
struct Stage: Sendable {
  /// Where the new files are written. With an exchange it holds all that stays of the live tree too.
  let folder: FolderHandle
  /// What stays and what goes.
  let survey: Survey
  /// The folders that are in it already.
  let folders: Set<RelativePath>
  /// The files that got a second name for it, which changed the time of their last change.
  let linked: Set<RelativePath>
  /// The folders that hold something foreign beside what is ours, so that they have to be read each time.
  let mixed: Set<RelativePath>
}
