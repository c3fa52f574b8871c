import Records

/// What the last build wrote to one file.
struct ManifestRecord: Equatable, Sendable {
  /// Of the content.
  var digest: ContentDigest
  /// The file as it stood in the live tree when it was published.
  var stamp: FileStamp
  /// For a copy: the source as it stood before it was read, so that an untouched source need not be read again.
  var source: FileStamp?
  /// Of all that the content was made from, where that was known: while it stays the same the content does.
  var fingerprint: ContentDigest?
}
