import Archive
import Minutes
import Records

/// What an earlier run knows of the texts that are to be linked, held against the ground that they stand on now.
struct KnownTexts: Sendable {
  private let files: [String: FileMemory]
  private let store: RecordStore
  private let keys: EntityKeys
  /// What has changed of the ground since; nil for nothing.
  private let change: GroundChange?

  /// - Parameters:
  ///   - ground: what texts are linked by now, as a record.
  ///   - store: where the memory lies.
  /// - Returns: nil where nothing is known that could still be so.
  init?(_ memory: BuildMemory, base: ContentDigest, _ ground: LinkingGround, _ record: [UInt8], _ keys: EntityKeys) {
    guard memory.base == base else { return nil }
    files = memory.files
    store = memory.store
    if memory.ground.digest == ContentDigest(of: record) {
      self.keys = keys
      change = nil
      return
    }
    let former = store.value(of: memory.ground) { reader throws(BrokenRecord) in try LinkingGround(from: &reader) }
    guard let former else { return nil }
    let change = ground.change(since: former)
    guard !change.isWhole else { return nil }
    self.keys = keys.without(persons: change.persons)
    self.change = change
  }

  /// What the text of a meeting came to; nil where that would not be the same now.
  ///
  /// - Parameter digest: of its file.
  func text(of meeting: Meeting, digest: ContentDigest?) -> LinkedMeeting? {
    guard let known = files[meeting.document.path], known.digest == digest, let stored = known.text else { return nil }
    return LinkedMeeting(stored, in: store, keys, people: keys.people(of: meeting), since: change)
  }
}
