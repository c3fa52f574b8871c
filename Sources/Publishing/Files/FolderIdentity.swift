/// Which folder it is, whatever its name: two folders never share it, unless the file system keeps no birth times
/// and gives a deleted folder's number to a new one.
struct FolderIdentity: Equatable, Sendable {
  /// The folder's number on its file system.
  var inode: UInt64
  /// When it was made, in nanoseconds since 1970; 0 where the file system does not say.
  var born: Int64
}
