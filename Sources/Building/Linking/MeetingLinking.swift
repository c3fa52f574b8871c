import Archive
import Diagnostics
import Minutes
import Records
import Website

/// The text of one meeting: read, linked, turned into HTML; its tree is let go.
struct LinkedMeeting: Sendable {
  var facts: MeetingFacts
  /// What all of it depends on; of a text that lies in a store it lies there too.
  var needs: TextNeeds
  /// Who took part, whoever that may be by name.
  let people: ContentDigest
  /// Of the facts and the published files: all that pages but its own show of it.
  let digest: ContentDigest
  /// Its HTML; nil where it lies in a store, or no page will be made.
  var rendered: RenderedMeeting?
  /// What the search needs to know of it, and what it shows; nil where it lies in a store, or nobody will search.
  var searched: (sheet: MeetingSheet, passages: MeetingPassages)?
  /// Where all of it lies.
  var stored: StoredText?
  /// The files below the content folder that it links to.
  let files: Set<String>
  /// Those of them that are to be published, sorted.
  let published: [String]
  /// Whether it holds back part of its text, and so perhaps links to files.
  let isPartlyClosed: Bool
  let diagnostics: [Diagnostic]
}

/// A text that could be read when the run began, and cannot now.
struct UnreadableText: Error {
  let diagnostics: [Diagnostic]
}

/// Links the texts of meetings, on all cores at once.
struct MeetingLinking: Sendable {
  let registry: Registry
  let keys: EntityKeys
  let renderer: SiteRenderer
  let files: ContentFiles
  /// The content folder as the user named it.
  let root: String
  /// What the meetings' files were when their front matter was read.
  let stamps: [String: FileStamp]
  /// Where each file's text stands in it now; a registry of an earlier run knows where it stood then.
  let texts: [String: TextPart]
  /// Whether the search is to be made, too.
  let isSearched: Bool
  private let reader: AgendaReader

  init(
    registry: Registry, keys: EntityKeys, renderer: SiteRenderer, files: ContentFiles, root: String,
    stamps: [String: FileStamp], texts: [String: TextPart], isSearched: Bool
  ) {
    self.registry = registry
    self.keys = keys
    self.renderer = renderer
    self.files = files
    self.root = root
    self.stamps = stamps
    self.texts = texts
    self.isSearched = isSearched
    reader = AgendaReader(language: registry.language)
  }

  /// Links the meeting at a place of the registry's list.
  func link(_ index: Int) -> LinkedMeeting {
    let meeting = Ref<Meeting>(index)
    let document = registry[meeting].document
    let path = root + "/" + document.path
    var diagnostics: [Diagnostic] = []
    let (agenda, asked) = agenda(of: meeting, document, reportingTo: &diagnostics)
    return link(agenda, of: meeting, displayPath: path, diagnostics, asked: asked)
  }

  /// Links a text that has just been read: that of a meeting of which nothing else is new.
  func link(_ file: SourceFile, _ document: MeetingDocument, of meeting: Ref<Meeting>) -> LinkedMeeting {
    var diagnostics: [Diagnostic] = []
    let (agenda, asked) = read(file, document.text, document, of: meeting, reportingTo: &diagnostics)
    return link(agenda ?? .empty, of: meeting, displayPath: file.displayPath, diagnostics, asked: asked)
  }

  /// - Parameter asked: the names of which the reader wanted to know whether they are persons'.
  private func link(
    _ agenda: Agenda, of meeting: Ref<Meeting>, displayPath path: String, _ diagnostics: [Diagnostic], asked: [String]
  ) -> LinkedMeeting {
    var (linked, faults) = registry.link(agenda, of: meeting, files: files, displayPath: path)
    for name in asked { linked.needs.add(name: name) }
    let links = linked.links + (linked.note?.links ?? [])
    let rendered = renderer.render(linked)
    var record = RecordWriter()
    linked.facts.write(to: &record, keys)
    record.write(rendered.files) { $0.write($1) }
    return LinkedMeeting(
      facts: linked.facts, needs: linked.needs, people: keys.people(of: registry[meeting]),
      digest: ContentDigest(of: record.bytes), rendered: rendered,
      searched: isSearched ? renderer.searched(linked.facts, rendered) : nil, stored: nil, files: LinkedFiles.of(links),
      published: rendered.files, isPartlyClosed: linked.facts.items.contains(where: \.isClosed),
      diagnostics: diagnostics + faults)
  }

  private func read(
    _ file: SourceFile, _ text: TextPart, _ document: MeetingDocument, of meeting: Ref<Meeting>,
    reportingTo diagnostics: inout [Diagnostic]
  ) -> (agenda: Agenda?, asked: [String]) {
    let asked = Names()
    let agenda = reader.read(
      file, body: text, allowedCPR: document.allowedCPR,
      isPerson: { name in
        asked.all.append(name)
        return registry.isPerson(name, in: meeting)
      }, reportingTo: &diagnostics)
    return (agenda, asked.all)
  }

  /// What a function gathers that others call.
  private final class Names {
    var all: [String] = []
  }

  /// The HTML of a text that is nowhere any more; throws where the file is not the one that was read any more.
  func render(_ index: Int) throws(UnreadableText) -> RenderedMeeting { try again(index, \.rendered) }

  /// What the search shows of such a text; likewise.
  func passages(_ index: Int) throws(UnreadableText) -> MeetingPassages { try again(index, \.searched?.passages) }

  private func again<Part>(_ index: Int, _ part: KeyPath<LinkedMeeting, Part?>) throws(UnreadableText) -> Part {
    let linked = link(index)
    guard let result = linked[keyPath: part], !linked.diagnostics.contains(where: { $0.fault is FolderFault }) else {
      throw UnreadableText(diagnostics: linked.diagnostics.filter { $0.fault is FolderFault })
    }
    return result
  }

  /// The text as it lies on the disk; an empty one where it cannot be read, which is then reported.
  ///
  /// The file was read once for its front matter. Keeping all texts until now would cost as much memory as the archive is
  /// large, so it is read again.
  private func agenda(
    of meeting: Ref<Meeting>, _ document: MeetingDocument, reportingTo diagnostics: inout [Diagnostic]
  ) -> (agenda: Agenda, asked: [String]) {
    do throws(FolderFault) {
      let content = try FileBytes(of: root + "/" + document.path, expected: stamps[document.path])
      let file = SourceFile(path: document.path, root: root, bytes: content.bytes)
      let text = texts[document.path] ?? document.text
      let reading = read(file, text, document, of: meeting, reportingTo: &diagnostics)
      if let agenda = reading.agenda { return (agenda, reading.asked) }
    } catch {
      diagnostics.append(Diagnostic(error, file: root + "/" + document.path))
    }
    return (.empty, [])
  }
}
