public import Diagnostics
import YAML

/// Reads one file of the content folder: its text, its front matter, its Markdown. A meeting's text is left for later.
public struct DocumentReader: Sendable {
  /// The language of the site.
  public let language: Language

  /// A reader for a site in a language.
  public init(language: Language) {
    self.language = language
  }

  /// The document of a file, and everything that is wrong with the file by itself.
  ///
  /// The file is checked as a text first (``TextCheck``), and fields and texts for what must not be published
  /// (``PrivacyCheck``). `site.yml` is read in the language that it names itself.
  /// - Returns: No document where something that it cannot do without is missing or wrong, and for files that are none
  ///   (attachments, assets, hidden and stray files), of which nothing is told.
  public func read(_ file: SourceFile) -> (document: Document?, diagnostics: [Diagnostic]) {
    let path = ContentPath(file.path)
    switch path.kind {
    case .attachment, .asset, .hidden, .stray: return (nil, [])
    default: break
    }
    let check = TextCheck(file)
    guard check.isReadable else { return (nil, check.diagnostics) }
    var reader = FieldReader(file: file, path: path, language: language, diagnostics: check.diagnostics)
    let document = reader.document()
    return (document, reader.diagnostics)
  }
}

extension FieldReader {
  /// What the file says, by its kind.
  fileprivate mutating func document() -> Document? {
    switch path.kind {
    case .site: return site().map { .site($0) }
    case .organisations: return organisations().map { .organisations($0) }
    case .glossary: return glossary().map { .glossary($0) }
    case .attachment, .asset, .hidden, .stray: return nil
    case .cluster, .meeting, .person, .theme, .page: break
    }
    guard let parts = FrontMatter.split(file, reportingTo: &diagnostics) else { return nil }
    switch path.kind {
    case .cluster: return cluster(parts).map { .cluster($0) }
    case .meeting: return meeting(parts).map { .meeting($0) }
    case .person: return person(parts).map { .person($0) }
    case .theme: return theme(parts).map { .theme($0) }
    default: return page(parts).map { .page($0) }
    }
  }
}
