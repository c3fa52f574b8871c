/// What tells that a folder still has the names in it that we know: as long as both stand, nothing was added to it,
/// taken from it or replaced in it.
struct FolderStamp: Equatable, Sendable {
  /// The folder's number on its file system.
  var inode: UInt64
  /// When anything about the folder last changed, in nanoseconds since 1970.
  var changed: Int64

  /// Fits no folder: this one has to be read.
  static let unknown = FolderStamp(inode: 0, changed: 0)

  init(inode: UInt64, changed: Int64) {
    self.inode = inode
    self.changed = changed
  }

  /// Of a folder as it stands.
  init(_ status: FileStatus) {
    self.init(inode: status.stamp.inode, changed: status.stamp.changed)
  }
}
