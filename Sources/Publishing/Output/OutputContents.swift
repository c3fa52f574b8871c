/// What one file of the output shall hold.
public enum OutputContents: Sendable {
  /// These bytes.
  case bytes([UInt8])
  /// A copy of the regular file at this path (symlinks are followed): an attachment, an asset.
  case copy(of: String)
}
