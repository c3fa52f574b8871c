/// Digests in records.
extension RecordWriter {
  /// Appends a digest.
  public mutating func write(_ digest: ContentDigest) {
    write(fixed: digest.high)
    write(fixed: digest.low)
  }
}

extension RecordReader {
  /// A digest.
  public mutating func digest() throws(BrokenRecord) -> ContentDigest {
    ContentDigest(high: try fixed(), low: try fixed())
  }
}
