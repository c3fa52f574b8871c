/// A file found below a folder: where it lies and what it was when it was found.
struct FolderFile: Hashable, Sendable {
  /// The path below the folder with `/` between the parts.
  let path: String
  let stamp: FileStamp

  /// Bytes.
  var size: Int { stamp.size }
}
