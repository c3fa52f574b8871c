import Archive
import Minutes

/// Where everything of the site stands: the address of each page and the path of its file, by FORMAT's rules for the language.
///
/// Addresses are root-relative with the sub-path of the site's `url` before them; paths are relative to the output folder.
/// A class, because every page holds them and a copy must cost nothing.
final class Addresses: Sendable {
  /// The scheme and host of the site: `https://example.org`.
  let origin: String
  /// The sub-path, without a slash at its end: `/referater`, or empty.
  let base: String
  let words: AddressWords

  let clusters: [String]
  let bodies: [String]
  let meetings: [String]
  /// nil for persons who are not listed.
  let persons: [String?]
  let themes: [String]
  let organisations: [String]
  let pages: [String]
  private let glossary: [String]

  init(registry: Registry, baseURL: String) {
    let (origin, base) = Self.split(baseURL)
    let words = registry.language.addresses
    self.origin = origin
    self.base = base
    self.words = words
    clusters = registry.clusters.map { "\(base)/\(words.clusters)/\($0.id)/" }
    let clusters = clusters
    bodies = registry.bodies.map { "\(clusters[$0.cluster.index])\($0.id)/" }
    meetings = registry.meetings.map {
      "\(base)/\(words.meetings)/\(Self.slugs($0.document.path.dropExtension, below: 1))/"
    }
    persons = registry.persons.map { $0.isListed ? "\(base)/\(words.persons)/\($0.id)/" : nil }
    themes = registry.themes.map { "\(base)/\(words.themes)/\($0.id)/" }
    organisations = registry.organisations.map { "\(base)/\(words.organisations)/\($0.id)/" }
    pages = registry.pages.map { "\(base)/\($0.id)/" }
    glossary = registry.glossary.map { "\(base)/\(words.glossary)/#\($0.id)" }
  }

  /// The home page.
  var home: String { base + "/" }

  /// A section of the site by its slug: `/klynger/`.
  func section(_ slug: String) -> String { "\(base)/\(slug)/" }

  subscript(reference: Ref<Cluster>) -> String { clusters[reference.index] }
  subscript(reference: Ref<Body>) -> String { bodies[reference.index] }
  subscript(reference: Ref<Meeting>) -> String { meetings[reference.index] }
  subscript(reference: Ref<Person>) -> String? { persons[reference.index] }
  subscript(reference: Ref<Theme>) -> String { themes[reference.index] }
  subscript(reference: Ref<Organisation>) -> String { organisations[reference.index] }
  subscript(reference: Ref<Page>) -> String { pages[reference.index] }
  subscript(reference: Ref<GlossaryEntry>) -> String { glossary[reference.index] }

  /// The search page's folder as a path in the output folder, with a slash at its end.
  var searchPath: String { "\(words.search)/" }

  /// The folder of the search's index as a path in the output folder, with a slash at its end.
  var searchFolder: String { searchPath + SearchFolder.index }

  /// A place on a page.
  func anchor(_ anchor: String, on address: String) -> String { "\(address)#\(anchor)" }

  /// The address with scheme and host, as citations and canonical links need it.
  func absolute(_ address: String) -> String { origin + address }

  /// The path of a page's file in the output folder: `klynger/nord/index.html`.
  func outputPath(of address: String) -> String { outputPath(ofFileAt: address) + "index.html" }

  /// The path of a file that is no page: `klynger/nord/feed.xml`.
  func outputPath(ofFileAt address: String) -> String { String(Substring(address.utf8.dropFirst(base.utf8.count + 1))) }

  /// Where a file of the content folder is published, as a path in the output folder: attachments beside their meeting, assets
  /// as they are.
  func outputPath(ofFile path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 1, let name = parts.last else { return path.composed }
    if parts[0] == "assets" { return path.composed }
    let folders = parts.dropFirst().dropLast().map { Slug.make($0) }.filter { !$0.isEmpty }
    return (section(ofFolder: parts[0]) + folders + [name.composed]).joined(separator: "/")
  }

  /// The address of a file of the content folder, percent-encoded.
  func address(ofFile path: String) -> String { "\(base)/" + outputPath(ofFile: path).percentEncoded }

  private func section(ofFolder folder: String) -> [String] {
    switch folder {
    case "meetings": [words.meetings]
    case "clusters": [words.clusters]
    case "persons": [words.persons]
    case "themes": [words.themes]
    case "pages": []
    default: [folder]
    }
  }

  /// The parts of a path behind the first `count`, each a slug.
  private static func slugs(_ path: String, below count: Int) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).dropFirst(count).map { Slug.make(Substring($0)) }
      .joined(separator: "/")
  }

  /// `https://example.org/referater/` in origin and sub-path.
  static func split(_ url: String) -> (origin: String, base: String) {
    var url = url
    while url.hasSuffix("/") { url.removeLast() }
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return (parts.prefix(3).joined(separator: "/"), parts.count > 3 ? "/" + parts[3] : "")
  }
}
