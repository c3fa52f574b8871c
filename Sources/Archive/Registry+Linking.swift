public import Diagnostics
public import Markdown
public import Minutes

extension Registry {
  /// Links the text of a meeting: written links are resolved, names, dates, items and abbreviations are found.
  ///
  /// - Parameters:
  ///   - agenda: the meeting's text.
  ///   - files: what lies below the content folder.
  ///   - displayPath: the meeting's file as messages show it.
  public func link(_ agenda: Agenda, of meeting: Ref<Meeting>, files: ContentFiles, displayPath: String)
    -> (agenda: LinkedAgenda, diagnostics: [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    var note: LinkedText?
    var noteReferences: [Reference] = []
    if let written = self[meeting].document.note, let markdown = try? MarkdownDocument(parsing: written.value) {
      var linker = TextLinker(
        markdown, finder: MentionFinder(registry: self, meeting: meeting, itemAnchors: [:]),
        resolver: LinkResolver(
          registry: self, files: files, path: self[meeting].document.path, anchors: agenda.anchors),
        displayPath: displayPath)
      linker.link(markdown.root)
      noteReferences = linker.takeReferences()
      note = LinkedText(markdown: linker.markdown, links: linker.links, anchorLinks: linker.anchorLinks)
      diagnostics += linker.diagnostics.map { Diagnostic($0.fault, file: displayPath, at: written.position) }
    }
    var linker = AgendaLinker(agenda, of: meeting, registry: self, files: files, displayPath: displayPath)
    let result = linker.link(note: note, noteReferences: noteReferences)
    return (result.agenda, diagnostics + result.diagnostics)
  }

  /// Links a text that is no meeting's: that of a cluster, a person, a theme or a page.
  public func link(_ text: TextDocument, path: String, files: ContentFiles, displayPath: String)
    -> (text: LinkedText, diagnostics: [Diagnostic])
  {
    var linker = TextLinker(
      text.markdown, finder: MentionFinder(registry: self, meeting: nil, itemAnchors: [:]),
      resolver: LinkResolver(registry: self, files: files, path: path, anchors: Set(text.markdown.headingAnchors)),
      displayPath: displayPath)
    linker.link(text.markdown.root)
    return (
      LinkedText(markdown: linker.markdown, links: linker.links, anchorLinks: linker.anchorLinks), linker.diagnostics
    )
  }

  /// Whether a name is that of a person of the archive, or a first name that one participant of the meeting alone bears.
  public func isPerson(_ name: String, in meeting: Ref<Meeting>) -> Bool {
    let participants = self[meeting].participations.compactMap(\.person)
    return personNames.find(name, among: participants) != nil
      || FirstNames.unique(among: participants, registry: self)[name] != nil
  }

  /// The theme of an id, a title or an alias.
  func theme(named name: String) -> Ref<Theme>? { themeNames[NameKey(name)] }
}

extension MarkdownDocument {
  /// The anchors of a free text's headings, in order: the slug of each, a number behind one that stands twice.
  public var headingAnchors: [String] {
    var counts: [String: Int] = [:]
    return children(of: root).filter { kind(of: $0) == .heading }.map { heading in
      let slug = Slug.make(plainText(of: heading))
      counts[slug, default: 0] += 1
      let count = counts[slug, default: 1]
      return count == 1 ? slug : "\(slug)-\(count)"
    }
  }
}

extension Agenda {
  /// Every place of the meeting's page that a link may lead to.
  var anchors: Set<String> {
    var result = Set(decisions.map(\.anchor) + actions.map(\.anchor))
    for item in items {
      result.insert(item.anchor)
      for subitem in item.subitems { result.insert(subitem.anchor) }
    }
    return result
  }
}
