import Minutes
import Records

/// What all that is made of a content folder depends on besides the texts of the minutes, as digests.
struct Surroundings: Sendable {
  /// Of everything: all front matter, the other documents, the names of all files.
  let environment: ContentDigest
  /// Of the documents whose every word may matter to the text of a meeting: all but minutes, persons and free pages.
  let base: ContentDigest
  /// Of persons and free pages.
  let places: ContentDigest
  /// Of each of them, by path.
  let placesByPath: [String: ContentDigest]

  /// - Parameter key: what all of it depends on besides the content.
  init(of reading: ContentReading, key: ContentDigest) {
    var all = RecordWriter()
    all.write(key)
    var (base, places) = (all, all)
    var placesByPath: [String: ContentDigest] = [:]
    for file in reading.files {
      all.write(file.path)
      guard let front = reading.fronts[file.path] else {
        all.write(file.size)
        continue
      }
      all.write(front)
      switch ContentPath(file.path).kind {
      case .site, .organisations, .glossary, .cluster, .theme:
        base.write(file.path)
        base.write(front)
      case .person, .page:
        places.write(file.path)
        places.write(front)
        placesByPath[file.path] = front
      case .meeting, .attachment, .asset, .hidden, .stray: break
      }
    }
    environment = ContentDigest(of: all.bytes)
    self.base = ContentDigest(of: base.bytes)
    self.places = ContentDigest(of: places.bytes)
    self.placesByPath = placesByPath
  }
}
