import Glibc

/// What is remembered of an output folder, being read while something else is done.
public struct PublishingReadAhead: Sendable {
  let shelf: Task<ManifestShelf, Never>
}

extension Publisher {
  /// Begins to read what is remembered of the output folder, on a thread of its own, so that `publish` need not wait for it. No
  /// lock is taken and nothing is written; what another build changes meanwhile is read again.
  public func readAhead() -> PublishingReadAhead {
    PublishingReadAhead(
      shelf: Task.detached {
        // Where there is no output folder there is nothing to read, and looking for its place would make the folders above it.
        guard access(output, F_OK) == 0, let location = try? OutputLocation(output, method: method) else {
          return ManifestShelf()
        }
        return ManifestShelf(readingAhead: location)
      })
  }
}
