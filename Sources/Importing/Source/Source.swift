import Diagnostics
import Minutes

/// A source, freed from its file's format.
struct Source {
  /// Its text in blocks.
  var blocks: [Block]
  /// Its lines as they stand, page numbers and running heads left out, for the check that no word is lost.
  var lines: [String]
  /// Page numbers and running heads, each once.
  var furniture: [String] = []
  /// The lines of letterheads that stood beside the text.
  var letterheads: [[String]] = []
  var pageNumbers = 0
  var runningHeads = 0
  var joinedWords = 0
  /// Places of what looks like a CPR number.
  var numbers: [ImportFault] = []

  /// Reads a file of minutes.
  static func read(_ path: String, language: Language) async throws(ImportFault) -> Source {
    let file = try SourceBytes(of: path)
    switch file.kind {
    case .text: return Source(laidOut: try PlainText.decode(file.bytes), language: language, hasPages: false)
    case .pdf: return Source(laidOut: try await PDFReader.text(of: path), language: language, hasPages: true)
    case .docx: return try await DocxReader.source(of: path, language: language)
    }
  }

  /// A text that was laid out in lines.
  init(laidOut text: String, language: Language, hasPages: Bool) {
    var layout = SourceText(text)
    numbers = layout.lines.filter { !CPRScanner.ranges(in: Array($0.text.utf8)).isEmpty }.map {
      hasPages ? .cprNumber(page: $0.page) : .cprNumberInLine($0.number)
    }
    letterheads = SideColumn(words: language.importing).remove(from: &layout)
    var furniture = PageFurniture(words: language.importing)
    furniture.remove(from: &layout)
    var reflow = Reflow(layout, language: language)
    let laidOut = reflow.blocks()
    blocks = AgendaTable(language: language).unfold(laidOut)
    lines = laidOut.flatMap(\.lines)
    self.furniture = furniture.kept
    (pageNumbers, runningHeads) = (furniture.pageNumbers, furniture.runningHeads)
    joinedWords = reflow.joinedWords
  }

  /// Blocks of a document that knows its paragraphs.
  init(blocks: [Block], language: Language) {
    self.blocks = AgendaTable(language: language).unfold(blocks)
    lines = blocks.flatMap(\.lines)
    var told: Set<Int> = []
    for block in blocks where !CPRScanner.ranges(in: Array(block.text.utf8)).isEmpty && told.insert(block.line).inserted
    {
      numbers.append(.cprNumberInLine(block.line))
    }
  }
}

extension ItemMarkerReader {
  /// The markers of a language.
  init(language: Language) {
    self.init(
      words: language.agenda.item + language.importing.itemPrefixes,
      months: language.calendar.months + language.calendar.shortMonths.map(\.name))
  }
}
