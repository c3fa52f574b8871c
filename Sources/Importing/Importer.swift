public import Archive
public import Diagnostics
import Minutes

/// Makes drafts of minutes that were written elsewhere.
///
/// A source becomes blocks (paragraphs, list items, tables), the blocks a head and the items of an agenda, and these a draft.
/// What cannot be placed is kept as a comment; no word is lost.
public struct Importer: Sendable {
  private let registry: Registry
  private let hints: ImportHints

  /// An importer that knows an archive.
  public init(registry: Registry, hints: ImportHints = ImportHints()) {
    self.registry = registry
    self.hints = hints
  }

  /// The language of the site.
  public var language: LanguageCode { registry.language.code }

  /// What is wrong with the hints themselves.
  public func faultsOfHints() -> [any Fault] {
    if let date = hints.date, PartialDate(parsing: date, in: registry.language) == nil {
      return [DateFault.unreadableDate(date)]
    }
    return faultsOfIDs()
  }

  private func faultsOfIDs() -> [ImportFault] {
    guard let id = hints.cluster else { return [] }
    guard let cluster = registry.clusters.first(where: { $0.id == id }) else {
      return registry.clusters.isEmpty ? [] : [.unknownCluster(id, known: registry.clusters.map(\.id))]
    }
    let bodies = cluster.bodies.map { registry[$0].id }
    guard let body = hints.body, !bodies.contains(body) else { return [] }
    return [.unknownBody(body, known: bodies)]
  }

  /// The draft of a file.
  public func draft(of path: String) async throws(ImportFault) -> ImportedDraft {
    let source = try await Source.read(path, language: registry.language)
    var maker = DraftMaker(registry: registry, hints: hints, fileName: Self.name(of: path))
    return maker.make(source)
  }

  /// The name of a file without its folders.
  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
