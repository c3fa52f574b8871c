/// A file found below a folder: where it lies and how large it is.
struct FolderFile: Hashable, Sendable {
  /// The path below the folder with `/` between the parts.
  let path: String
  /// Bytes.
  let size: Int
}
