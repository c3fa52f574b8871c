import Archive
import Diagnostics
import Minutes
import Website

/// The texts that are no meeting's, linked and turned into HTML.
struct LinkedTexts: Sendable {
  private(set) var texts: SiteTexts
  /// The files below the content folder that they link to.
  private(set) var files: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The links to places within minutes that are still to be checked, by the path of the file they stand in.
  private(set) var anchorLinks: [(path: String, links: [AnchorLink])] = []

  /// Links the texts of all clusters, themes, pages and persons.
  init(_ documents: ContentDocuments, registry: Registry, renderer: SiteRenderer, files: ContentFiles) {
    texts = SiteTexts(clusters: [], themes: [], pages: [], persons: [:])
    let linker = Linker(registry: registry, renderer: renderer, files: files, documents: documents)
    let clusters = Dictionary(documents.clusters.map { ($0.path, $0.text) }) { first, _ in first }
    let themes = Dictionary(documents.themes.map { ($0.path, $0.text) }) { first, _ in first }
    let pages = Dictionary(documents.pages.map { ($0.path, $0.text) }) { first, _ in first }
    let persons = Dictionary(documents.persons.map { ($0.path, $0.text) }) { first, _ in first }
    for cluster in registry.clusters { texts.clusters.append(link(clusters[cluster.path], cluster.path, linker)) }
    for theme in registry.themes { texts.themes.append(link(themes[theme.path], theme.path, linker)) }
    for page in registry.pages { texts.pages.append(link(pages[page.path], page.path, linker)) }
    for (index, person) in registry.persons.enumerated() {
      guard let path = person.path else { continue }
      texts.persons[Ref(index)] = link(persons[path], path, linker)
    }
  }

  /// What every text is linked with.
  private struct Linker {
    let registry: Registry
    let renderer: SiteRenderer
    let files: ContentFiles
    let documents: ContentDocuments
  }

  private mutating func link(_ text: TextDocument?, _ path: String, _ linker: Linker) -> RenderedText {
    guard let text else { return RenderedText() }
    let (linked, faults) = linker.registry.link(
      text, path: path, files: linker.files, displayPath: linker.documents.displayPath(path))
    diagnostics += faults
    files.formUnion(LinkedFiles.of(linked.links))
    if !linked.anchorLinks.isEmpty { anchorLinks.append((path, linked.anchorLinks)) }
    return linker.renderer.render(linked)
  }
}
