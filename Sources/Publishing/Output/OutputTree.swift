package import Records

/// The site as files: every path known beforehand, the contents asked for one by one.
///
/// The contents are made on several threads at once, in no order, and let go as soon as they are written, so that
/// memory follows the number of workers, not the size of the site. Folders follow from the paths.
public struct OutputTree: Sendable {
  /// The paths below the output folder, `/` between the parts, NFC as given. Their order means nothing.
  public let paths: [String]
  /// Makes the contents of the file at an index of `paths`.
  let contents: @Sendable (Int) throws -> OutputContents
  /// The digest of all that the contents of the file at an index are made from; nil where it is not known.
  let fingerprint: @Sendable (Int) -> ContentDigest?

  /// A tree whose contents are made when they are wanted. What `contents` throws comes back in
  /// `PublishingError.production`; it may be called twice for an index and must give the same contents each time.
  ///
  /// - Parameter fingerprint: by index, a digest of all that a file's contents are made from. A file that was
  ///   published with the same one and that nobody has touched since stays as it is, and its contents are not asked for.
  ///   nil for a file whose contents are to be made and compared.
  package init(
    paths: [String], fingerprint: @escaping @Sendable (Int) -> ContentDigest?,
    contents: @escaping @Sendable (Int) throws -> OutputContents
  ) {
    self.paths = paths
    self.fingerprint = fingerprint
    self.contents = contents
  }

  /// A tree whose contents are all made and compared.
  public init(paths: [String], contents: @escaping @Sendable (Int) throws -> OutputContents) {
    self.init(paths: paths, fingerprint: { _ in nil }, contents: contents)
  }

  /// A tree whose contents are at hand.
  public init(_ entries: [OutputEntry]) {
    self.init(paths: entries.map(\.path)) { entries[$0].contents }
  }
}
