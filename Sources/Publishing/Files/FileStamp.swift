/// What tells that a file is still the one we saw: as long as all four stand, nobody has touched it.
struct FileStamp: Equatable, Sendable {
  /// The size in bytes.
  var size: Int64
  /// When the content last changed, in nanoseconds since 1970.
  var modified: Int64
  /// When anything about the file last changed, in nanoseconds since 1970; no program can set it back.
  var changed: Int64
  /// The file's number on its file system.
  var inode: UInt64
}
