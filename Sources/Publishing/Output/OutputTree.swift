/// The site as files: every path known beforehand, the contents asked for one by one.
///
/// The contents are made on several threads at once, in no order, and let go as soon as they are written, so that
/// memory follows the number of workers, not the size of the site. Folders follow from the paths.
public struct OutputTree: Sendable {
  /// The paths below the output folder, `/` between the parts, NFC as given. Their order means nothing.
  public let paths: [String]
  /// Makes the contents of the file at an index of `paths`.
  let contents: @Sendable (Int) throws -> OutputContents

  /// A tree whose contents are made when they are wanted. What `contents` throws comes back in
  /// `PublishingError.production`; it may be called twice for an index and must give the same contents each time.
  public init(paths: [String], contents: @escaping @Sendable (Int) throws -> OutputContents) {
    self.paths = paths
    self.contents = contents
  }

  /// A tree whose contents are at hand.
  public init(_ entries: [OutputEntry]) {
    self.init(paths: entries.map(\.path)) { entries[$0].contents }
  }

  /// Both trees in one.
  public func joined(with other: OutputTree) -> OutputTree {
    let count = paths.count
    let (first, second) = (contents, other.contents)
    return OutputTree(paths: paths + other.paths) { index throws in
      try index < count ? first(index) : second(index - count)
    }
  }
}
