import Archive
import Diagnostics
import Minutes
import Records

/// What a run leaves behind for the next one of the same content folder: what it read of every file, and what the texts of the
/// meetings came to. Whatever of it does not fit any more is not used; to have none costs time only.
public struct BuildMemory: Sendable {
  /// What all of it depends on besides the content: the program, the language, some options.
  let key: ContentDigest
  /// What the registry is made from: all front matter, the other documents, the names of all files.
  let environment: ContentDigest
  /// What every linked text depends on: all documents but minutes, persons and free pages.
  let base: ContentDigest
  /// What texts are linked by besides that.
  let ground: StoredRecord
  /// By the path below the content folder.
  let files: [String: FileMemory]
  /// Where the records lie.
  let store: RecordStore
  /// The registry of that environment and its faults, where it is at hand.
  let registry: RegistryMemory?
}

extension BuildMemory {
  /// The same with a store of half the size at most, where most of the store is what nobody asks for any more.
  ///
  /// - Parameter make: makes an empty store; where there is none, all stays as it is.
  func compacted(_ make: () -> RecordStore?) -> BuildMemory {
    let live = files.values.reduce(ground.count) { $0 + $1.count }
    guard store.count > 2 * live + Self.smallStore, let other = make() else { return self }
    guard let ground = store.bytes(of: ground).flatMap({ other.add($0) }) else { return self }
    let files = files.mapValues { $0.moved(from: store, to: other) }
    return BuildMemory(
      key: key, environment: environment, base: base, ground: ground, files: files, store: other, registry: registry)
  }

  /// So many bytes are never too many.
  private static let smallStore = 4_000_000
}

/// A registry and what was wrong with the documents that it was made from.
struct RegistryMemory: Sendable {
  let registry: Registry
  let diagnostics: [Diagnostic]
}

extension BuildMemory {
  /// What is remembered depends on the program itself, the language and the options that shape what is read and linked; nil
  /// where the program cannot be told from another.
  static func key(options: BuildOptions, language: LanguageCode) -> ContentDigest? {
    guard let program = FileStamp(ofFile: "/proc/self/exe") else { return nil }
    var writer = RecordWriter()
    program.write(to: &writer)
    writer.write(language.rawValue)
    writer.write(options.content)
    writer.write(options.drafts)
    writer.write(options.baseURL)
    return ContentDigest(of: writer.bytes)
  }
}
