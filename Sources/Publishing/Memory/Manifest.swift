/// What we wrote into the live tree: these files and folders are ours, everything else there is foreign. The paths are those of
/// a table.
struct Manifest: Sendable {
  /// The root folder of the tree that is meant: by it the manifest and the tree are told to belong together, which
  /// makes the exchange of two folders the one step that counts.
  var root: FolderIdentity
  /// The files we wrote.
  var files = PathMap<ManifestRecord>()
  /// The folders we made; one that was there before is foreign, even when it holds files of ours. The
  /// stamp fits only a folder that holds nothing foreign.
  var folders = PathMap<FolderStamp>()
}
