public import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// Turns linked texts into HTML. Made once the registry is known; used on all cores at once.
public struct SiteRenderer: Sendable {
  let registry: Registry
  let templates: SiteTemplates
  let files: ContentFiles
  let addresses: Addresses
  private let sheets: SheetReader

  /// A renderer for a site.
  ///
  /// - Parameters:
  ///   - files: what lies below the content folder.
  ///   - baseURL: the address that the site will have, where it is not the one of `site.yml`.
  public init(registry: Registry, templates: SiteTemplates, files: ContentFiles, baseURL: String? = nil) {
    self.registry = registry
    self.templates = templates
    self.files = files
    addresses = Addresses(registry: registry, baseURL: baseURL ?? registry.site.url.value)
    sheets = SheetReader(registry: registry)
  }

  /// A meeting's text as HTML fragments; the tree may be dropped afterwards.
  public func render(_ agenda: LinkedAgenda) -> RenderedMeeting {
    var renderer = AgendaRenderer(agenda, registry: registry, addresses: addresses, sizes: files)
    return renderer.render()
  }

  /// What the search needs to know of a meeting's text, and what it shows of it.
  public func searched(_ facts: MeetingFacts, _ text: RenderedMeeting) -> (
    sheet: MeetingSheet, passages: MeetingPassages
  ) {
    sheets.read(facts, text)
  }

  /// The text of a cluster, a person, a theme or a page; its headings stand below the page's own.
  public func render(_ text: LinkedText) -> RenderedText {
    var renderer = TextRenderer(registry: registry, addresses: addresses, sizes: files, links: text.links)
    renderer.headingAnchors = text.markdown.headingAnchors[...]
    let html = renderer.html(of: text.markdown)
    return RenderedText(html: html, files: renderer.files.sorted())
  }
}
