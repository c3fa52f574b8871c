import Minutes

/// Makes an item of the blocks between its heading and the next: sub-items, sections, fields.
struct ItemComposer {
  private let language: Language
  private let spotter: NameSpotter
  private let themes: ThemeFinder
  /// Whether the document is minutes and not an agenda.
  private let isMinutes: Bool

  init(
    language: Language, spotter: NameSpotter, isMinutes: Bool, themes: ThemeFinder
  ) {
    self.language = language
    self.spotter = spotter
    self.isMinutes = isMinutes
    self.themes = themes
  }

  /// An item of its heading and the blocks below it.
  func item(_ heading: Block, _ source: [Block]) -> DraftItem {
    let blocks = source.map { Self.withHeading($0) }
    var item = DraftItem(number: number(of: heading), title: Self.title(of: heading))
    let letters = SubitemFinder(blocks).subitems()
    guard let first = letters.first else {
      fill(&item, blocks, isSubitem: false)
      return item
    }
    let own = Array(blocks[..<first])
    fill(&item, own, isSubitem: false)
    // Sub-items in a row, without text between them, have what follows in common.
    let isRow = letters.count > 1 && zip(letters, letters.dropFirst()).allSatisfy { $1 == $0 + 1 }
    for (place, letter) in letters.enumerated() {
      let end = place + 1 < letters.count ? letters[place + 1] : isRow ? letter + 1 : blocks.count
      var subitem = DraftItem(number: number(of: blocks[letter]), title: Self.title(of: blocks[letter]))
      fill(&subitem, Array(blocks[(letter + 1)..<end]), isSubitem: true)
      item.parts.append(.subitem(subitem))
    }
    if isRow, let last = letters.last, last + 1 < blocks.count {
      let common = Array(blocks[(last + 1)...])
      item.parts += sections(of: common, startsOpen: false).map { .section($0) }
    }
    return item
  }

  /// `2.1 Baggrund` is a heading in the text of an item.
  private static func withHeading(_ block: Block) -> Block {
    guard block.marker?.style == .decimal, block.looksLikeTitle else { return block }
    var heading = block
    (heading.shape, heading.text) = (.heading(3), block.whole)
    return heading
  }

  private static func title(of block: Block) -> String { block.text.trimming { $0 == " " || $0 == ":" } }

  /// `3.`, `Punkt 3 –`, `a)`: as written where the format reads it so.
  private func number(of block: Block) -> String {
    guard let marker = block.marker else { return "" }
    if let letter = marker.letter { return "\(letter))" }
    switch marker.style {
    case .word:
      let word = marker.written.prefix { !$0.isNumber }.tidy.lowercased()
      return language.agenda.item.contains(word) ? marker.written : "\(marker.number)."
    case .bracket: return "\(marker.number))"
    case .stop, .dash, .bare, .letter, .decimal: return "\(marker.number)."
    }
  }

  private func fill(_ item: inout DraftItem, _ blocks: [Block], isSubitem: Bool) {
    var rest = blocks[...]
    if let minutes = Self.minutes(behind: &item.title), let label = label(of: .time) {
      item.fields.append("\(label): \(minutes)")
    }
    while let block = rest.first, let field = field(block) {
      item.fields.append(field)
      rest = rest.dropFirst()
    }
    if let label = label(of: .theme), !item.fields.contains(where: { $0.behind(label) != nil }) {
      item.themes = themes.themes(in: item.title)
    }
    if isClosed(item.title), let label = label(of: .closed), let yes = language.agenda.yes.first {
      item.fields.append("\(label): \(yes)")
    }
    if let presenters = presenters(in: rest), let label = label(of: .presenter),
      !item.fields.contains(where: { $0.behind(label) != nil })
    {
      item.fields.append(label + ": " + presenters.joined(separator: ", "))
    }
    item.parts += sections(of: Array(rest), startsOpen: true).map { .section($0) }
  }

  // MARK: Fields

  /// `5 min` of a title that ends on `(5 min.)`, which is taken from it.
  private static func minutes(behind title: inout String) -> String? {
    guard title.last == ")", let open = title.lastIndex(of: "("), open > title.startIndex else { return nil }
    let words = title[title.index(after: open)...].dropLast().split(separator: " ")
    guard words.count == 2, (1...3).contains(words[0].count), words[0].allSatisfy({ $0.isASCII && $0.isNumber }),
      ["min", "min.", "minutter", "minutes"].contains(words[1].lowercased())
    else { return nil }
    title = title[..<open].tidy
    return words[0] + " min"
  }

  private func field(_ block: Block) -> String? {
    guard case .paragraph = block.shape, block.text.count <= 120,
      let (word, rest) = block.text.behindAny(of: language.agenda.fields.keys), let field = language.agenda.fields[word]
    else { return nil }
    // »Sagsnr. 22/1034«.
    if field == .caseNumber, rest.first == " ", rest.tidy.first?.isNumber == true, rest.count <= 30 {
      return block.text.prefix(word.count) + ": " + rest.tidy
    }
    // »Oplæg ved Hanne Rask«.
    if field == .presenter, let (_, name) = rest.tidy.behindAny(of: language.agenda.presentedBy), rest.first == " ",
      block.text.last != ".", ParticipantGrammar(language: language).wordsOfName(in: name.tidy) > 1
    {
      return block.text.prefix(word.count) + ": " + name.tidy
    }
    guard rest.first == ":" else { return nil }
    let value = rest.dropFirst().tidy
    guard !value.isEmpty, field != .closed, field != .theme || themes.isTheme(value) else { return nil }
    return block.text
  }

  private func label(of field: AgendaField) -> String? {
    let words = language.agenda.fields.filter { $0.value == field }.keys.sorted { ($0.count, $0) < ($1.count, $1) }
    return words.first.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private func isClosed(_ title: String) -> Bool {
    language.importing.closed.contains { word in
      title.lowercased().hasPrefix(word + " ") || title.lowercased().hasPrefix(word + ":")
        || title.lowercased().contains("(" + word + ")")
    }
  }

  /// The known persons behind `v/` in list items directly under a heading, before any prose.
  private func presenters(in blocks: ArraySlice<Block>) -> [String]? {
    var names: [String] = []
    for block in blocks {
      guard case .bullet = block.shape, let found = presenters(of: block.text) else {
        if case .bullet = block.shape { continue }
        break
      }
      names += found.filter { !names.contains($0) }
    }
    return names.isEmpty ? nil : names
  }

  private func presenters(of text: String) -> [String]? {
    for word in language.agenda.presentedBy where word.hasSuffix("/") {
      guard let range = text.lastRange(of: word) else { continue }
      let parts = text[range.upperBound...].split { "/,&".contains($0) }.map { $0.tidy }
      let names = parts.compactMap { spotter.meaning(of: $0) }
      if !names.isEmpty, names.count == parts.count { return parts }
    }
    return nil
  }

  // MARK: Sections

  private func sections(of blocks: [Block], startsOpen: Bool) -> [DraftSection] {
    SectionReader(blocks, language: language, isMinutes: isMinutes).sections(startsOpen: startsOpen)
  }
}

extension String {
  /// The last place of some text.
  func lastRange(of text: String) -> Range<String.Index>? {
    var end = endIndex
    while end > startIndex {
      end = index(before: end)
      if self[end...].lowercased().hasPrefix(text) { return end..<index(end, offsetBy: text.count) }
    }
    return nil
  }
}
