public import Diagnostics
import Markdown
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
    let context = LinkingContext(of: meeting, in: self)
    var diagnostics: [Diagnostic] = []
    var note: LinkedText?
    var noteReferences: [Reference] = []
    if let written = meetings[meeting.index].document.note {
      (note, noteReferences) = link(
        written, of: agenda, context: context, path: meetings[meeting.index].document.path, files: files,
        displayPath: displayPath, reportingTo: &diagnostics)
    }
    var linker = AgendaLinker(
      agenda, of: meeting, registry: self, context: context, files: files, displayPath: displayPath)
    var result = linker.link(note: note, noteReferences: noteReferences)
    // Few minutes have a note; what it depends on is not told apart.
    if note != nil { result.agenda.needs.open() }
    return (result.agenda, diagnostics + result.diagnostics)
  }

  /// Links the note of a meeting. Within the front matter's value nobody can tell lines, so all faults stand at its
  /// start.
  private func link(
    _ note: Located<String>, of agenda: Agenda, context: LinkingContext, path: String, files: ContentFiles,
    displayPath: String, reportingTo diagnostics: inout [Diagnostic]
  ) -> (text: LinkedText?, references: [Reference]) {
    let file = SourceFile(path: displayPath, root: "", bytes: Array(note.value.utf8))
    var faults: [Diagnostic] = []
    var result: (LinkedText?, [Reference]) = (nil, [])
    if let markdown = MarkdownDocument(file, file.whole, reportingTo: &faults) {
      var linker = TextLinker(
        markdown, finder: MentionFinder(registry: self, context: context, itemAnchors: agenda.itemAnchors),
        resolver: LinkResolver(registry: self, files: files, path: path, anchors: agenda.anchors),
        displayPath: displayPath)
      linker.link(markdown.root)
      faults += linker.diagnostics
      let anchorLinks = linker.anchorLinks.map {
        AnchorLink(meeting: $0.meeting, anchor: $0.anchor, position: note.position, length: 1)
      }
      result = (
        LinkedText(markdown: linker.markdown, links: linker.links, anchorLinks: anchorLinks), linker.takeReferences()
      )
    }
    diagnostics += faults.map { Diagnostic($0.fault, file: displayPath, at: note.position) }
    return result
  }

  /// Links a text that is no meeting's: that of a cluster, a person, a theme or a page.
  public func link(_ text: TextDocument, path: String, files: ContentFiles, displayPath: String)
    -> (text: LinkedText, diagnostics: [Diagnostic])
  {
    var linker = TextLinker(
      text.markdown,
      finder: MentionFinder(registry: self, context: LinkingContext(ofPath: path, in: self), itemAnchors: [:]),
      resolver: LinkResolver(registry: self, files: files, path: path, anchors: Set(text.markdown.headingAnchors)),
      displayPath: displayPath)
    linker.link(text.markdown.root)
    return (
      LinkedText(markdown: linker.markdown, links: linker.links, anchorLinks: linker.anchorLinks), linker.diagnostics
    )
  }

  /// Whether a name is that of a person of the archive, or a first name that one participant of the meeting alone
  /// bears.
  public func isPerson(_ name: String, in meeting: Ref<Meeting>) -> Bool {
    let participants = meetings[meeting.index].participations.compactMap(\.person)
    return names.persons.find(name, among: participants) != nil
      || LocalNames(participants: participants, registry: self).person(named: name) != nil
  }

  /// A text of a meeting as it may stand outside its minutes: with the role in place of the name of anybody who is not
  /// listed.
  public func withoutUnlisted(_ text: String, in meeting: Ref<Meeting>) -> String {
    guard names.hasUnlisted else { return text }
    let finder = MentionFinder(registry: self, context: LinkingContext(of: meeting, in: self), itemAnchors: [:])
    return withoutUnlisted(text, in: meeting, finder: finder)
  }

  func withoutUnlisted(_ text: String, in meeting: Ref<Meeting>, finder: MentionFinder) -> String {
    finder.withoutUnlisted(text) { role(of: $0, in: meeting) }
  }

  /// What stands for the name of somebody who is not listed: the role in that meeting, else words for somebody.
  public func role(of person: Ref<Person>, in meeting: Ref<Meeting>) -> String {
    let participation = meetings[meeting.index].participations.first { $0.person == person }
    return participation?.role ?? language[.unnamedPerson]
  }

  /// The theme of an id, a title or an alias.
  func theme(named name: String) -> Ref<Theme>? {
    names.themes[NameKey(name)] ?? names.themes[NameKey(Slug.make(name))]
  }
}
