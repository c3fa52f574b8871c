/// The folder in which the next site grows.
struct Stage: Sendable {
  /// Where the new files are written.
  let folder: FolderHandle
  /// What stays and what goes.
  let survey: Survey
  /// The folders that are in it already.
  let folders: PathSet
  /// The files of the site that are second names of the live ones already.
  let shared: PathSet
  /// The folders that hold something foreign beside what is ours, so that they have to be read each time.
  let mixed: PathSet
  /// The folders as they were found, but for those in which something was made or removed since.
  let settled: PathMap<FolderStamp>
  /// All paths, those of foreign things included.
  let paths: PathTable
}
