import Archive
import Minutes
public import Search

/// What the search needs to know of a run of meetings. Each thread makes some of its own; together they become the site's
/// search.
public struct SearchPart: Sendable {
  var index = IndexPart()
  var passages: [PassageRun] = []
}

/// The documents of a meeting whose texts lie in one file.
struct PassageRun: Sendable {
  let meeting: Ref<Meeting>
  /// Which of the meeting's documents.
  var documents: Range<Int>
}

/// The words of one meeting's documents, and how long their texts are. It depends on the meeting alone.
struct MeetingSheet: Sendable {
  let sheet: TermSheet
  /// The size of each document's text in bytes.
  let sizes: [Int]
}

extension SitePlan {
  /// How many meetings there are to be found.
  public var meetingCount: Int { context.registry.meetings.count }

  /// What the search needs to know of some of the meetings, by their places in the registry.
  public func searchPart(of meetings: Range<Int>) throws -> SearchPart {
    var part = SearchPart()
    let reader = SheetReader(context: context)
    for meeting in meetings {
      let own = try reader.read(Ref(meeting))
      part.index.add(own.sheet)
      part.passages += PassageFile.runs(of: Ref(meeting), sizes: own.sizes)
    }
    return part
  }
}

/// Reads the words of meetings.
struct SheetReader: Sendable {
  let context: SiteContext
  private let ignored: WordSet

  /// How much a word counts by where it stands; in running text once.
  private enum Weight {
    static let text: UInt8 = 1
    static let decision: UInt8 = 2
    static let subitem: UInt8 = 4
    static let presenter: UInt8 = 3
    static let themeAlias: UInt8 = 3
    static let theme: UInt8 = 5
    static let title: UInt8 = 8
  }

  init(context: SiteContext) {
    self.context = context
    ignored = WordSet(context.language.search.ignored)
  }

  func read(_ meeting: Ref<Meeting>) throws -> MeetingSheet {
    var writer = TermSheetWriter(ignoring: ignored)
    var text = PassageText()
    var sizes: [Int] = []
    for document in try context.documents(of: meeting) {
      if document.anchor != nil { writer.add(document.title.utf8, weight: Weight.title) }
      for theme in document.themes {
        let theme = context.registry[theme]
        writer.add(theme.title.utf8, weight: Weight.theme)
        for alias in theme.aliases { writer.add(alias.utf8, weight: Weight.themeAlias) }
        writer.add(.theme(theme.id))
      }
      for name in document.presenters { writer.add(name.utf8, weight: Weight.presenter) }
      for person in document.persons { writer.add(.person(context.registry[person].id)) }
      if document.isDecided { writer.add(.decision) }
      let bytes = try context.read(document, of: meeting, to: &text)
      for block in bytes.split(separator: 0x0A) { add(block, to: &writer) }
      writer.endDocument()
      sizes.append(bytes.count)
    }
    return MeetingSheet(sheet: writer.finish(), sizes: sizes)
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
