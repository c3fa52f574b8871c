import Diagnostics
import Records

/// Tells whether a file of the live tree is already what the site shall have.
struct LiveComparison {
  /// nil before the first build.
  let live: FolderHandle?

  /// Whether nobody has touched the file since we published it, and it was made from the same as now.
  func isUntouched(_ path: RelativePath, former: ManifestRecord, fingerprint: ContentDigest) -> Bool {
    guard former.fingerprint == fingerprint, let live, let status = try? live.status(of: path) else { return false }
    return status.kind == .file && status.permissions == 0o644 && status.stamp == former.stamp
  }

  /// What to remember of the file if it can stay: the new content is the one we wrote last time, and nobody has
  /// touched the file since, or what lies there is still the same.
  func record(of path: RelativePath, former: ManifestRecord, for contents: OutputContents) throws(WorkFailure)
    -> ManifestRecord?
  {
    guard let live, let status = try? live.status(of: path), status.kind == .file, status.permissions == 0o644,
      status.stamp.size == former.stamp.size
    else { return nil }
    var record = former
    switch contents {
    case .bytes(let bytes):
      guard bytes.count == former.stamp.size, ContentDigest(of: bytes) == former.digest else { return nil }
      record.source = nil
    case .copy(let source):
      guard let stamp = try unchangedSource(source, former) else { return nil }
      record.source = stamp
    }
    if status.stamp != former.stamp {
      guard let reader = try? FileReader(path, in: live), (try? reader.digest()) == former.digest else { return nil }
    }
    record.stamp = status.stamp
    return record
  }

  /// The source's stamp if it holds what it held last time; it is read only if it was touched.
  private func unchangedSource(_ source: String, _ former: ManifestRecord) throws(WorkFailure) -> FileStamp? {
    do {
      let reader = try FileReader(source)
      if reader.stamp == former.source { return reader.stamp }
      guard reader.stamp.size == former.stamp.size, try reader.digest() == former.digest else { return nil }
      return reader.stamp
    } catch {
      throw .source(.cannotReadFile(source, error.problem))
    }
  }
}
