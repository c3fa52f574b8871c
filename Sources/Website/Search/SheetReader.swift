import Archive
import Minutes
import Search

/// Reads the words of meetings.
struct SheetReader: Sendable {
  private let registry: Registry
  private let hidesNames: Bool
  private let ignored: WordSet

  /// How much a word counts by where it stands; in running text once.
  private enum Weight {
    static let text: UInt8 = 1
    static let decision: UInt8 = 4
    static let subitem: UInt8 = 4
    static let presenter: UInt8 = 3
    // No more than in running text: an item that says the word itself goes before one that only belongs to the theme.
    static let themeAlias: UInt8 = 1
    static let theme: UInt8 = 5
    static let title: UInt8 = 8
  }

  init(registry: Registry) {
    self.registry = registry
    hidesNames = registry.persons.contains { !$0.isListed }
    ignored = WordSet(registry.language.search.ignored)
  }

  func read(_ facts: MeetingFacts, _ rendered: RenderedMeeting) -> (sheet: MeetingSheet, passages: MeetingPassages) {
    let meeting = SearchedMeeting(registry: registry, facts: facts, rendered: rendered, hidesNames: hidesNames)
    var writer = TermSheetWriter(ignoring: ignored)
    var text = PassageText()
    var sizes: [Int] = []
    var passages: [[UInt8]] = []
    for document in meeting.documents {
      if document.anchor != nil { writer.add(document.title.utf8, weight: Weight.title) }
      for theme in document.themes {
        let theme = registry[theme]
        writer.add(theme.title.utf8, weight: Weight.theme)
        for alias in theme.aliases { writer.add(alias.utf8, weight: Weight.themeAlias) }
        writer.add(.theme(theme.id))
      }
      for name in document.presenters { writer.add(name.utf8, weight: Weight.presenter) }
      for person in document.persons { writer.add(.person(registry[person].id)) }
      if document.isDecided { writer.add(.decision) }
      let bytes = meeting.read(document, to: &text)
      for block in bytes.split(separator: 0x0A) { add(block, to: &writer) }
      writer.endDocument()
      sizes.append(bytes.count)
      passages.append(PassageFile.object(of: document, text: bytes, in: registry))
    }
    return (MeetingSheet(sheet: writer.finish(), sizes: sizes), MeetingPassages(documents: passages))
  }

  private func add(_ block: ArraySlice<UInt8>, to writer: inout TermSheetWriter) {
    let words = block.dropFirst()
    switch block.first.flatMap(PassageText.Kind.init) {
    case .decision: writer.add(words, weight: Weight.decision)
    // An anchor stands before the title.
    case .subitem: writer.add(words.drop { $0 != 0x20 }, weight: Weight.subitem)
    case .text, .action, nil: writer.add(words, weight: Weight.text)
    }
  }
}
