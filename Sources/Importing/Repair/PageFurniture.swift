import Minutes

/// What stands on every page of a document and is no part of its text: page numbers, running heads and feet.
struct PageFurniture {
  /// Each line of it once, in the order met.
  private(set) var kept: [String] = []
  /// How many lines were page numbers, and how many running heads.
  private(set) var pageNumbers = 0
  private(set) var runningHeads = 0

  private let words: ImportWords
  /// So many lines at either end of a page can be running heads.
  private static let depth = 4

  init(words: ImportWords) {
    self.words = words
  }

  /// Takes the furniture out of a text.
  mutating func remove(from text: inout SourceText) {
    var isFurniture = Array(repeating: false, count: text.lines.count)
    let numbers = text.lines.indices.filter { isPageNumber($0, in: text) }
    for index in numbers { isFurniture[index] = true }
    for index in runningHeads(of: text, pageNumbers: Set(numbers)) { isFurniture[index] = true }
    for index in numbers where index + 1 < text.lines.count && isHead(index + 1, in: text) {
      isFurniture[index + 1] = true
    }
    pageNumbers = numbers.count
    runningHeads = isFurniture.count { $0 } - numbers.count
    var known: Set<String> = []
    var gap = 0
    var startsPage = false
    var lines: [SourceLine] = []
    for (index, line) in text.lines.enumerated() {
      guard !isFurniture[index] else {
        if known.insert(line.text).inserted { kept.append(line.text) }
        gap += line.gap + 1
        startsPage = true
        continue
      }
      var line = line
      line.gap += gap
      line.startsPage = line.startsPage || startsPage
      (gap, startsPage) = (0, false)
      lines.append(line)
    }
    text.lines = lines
  }

  // MARK: Page numbers

  private func isPageNumber(_ index: Int, in text: SourceText) -> Bool {
    let line = text.lines[index].text.trimming { "-–—| ".contains($0) }
    guard line.count <= 60, line.contains(where: \.isNumber) else { return false }
    if let (_, rest) = line.behindAny(of: words.page) {
      return Self.isNumber(rest.drop { $0 == " " || $0 == ":" }, of: words.pageOf)
    }
    let stands = stands(index, in: text)
    if stands, endsOnPage(text.lines[index].text) { return true }
    if let slash = line.firstIndex(of: "/"), stands {
      guard let first = Int(line[..<slash].tidy), let last = Int(line[line.index(after: slash)...].tidy) else {
        return false
      }
      return first >= 1 && first <= last && last > 1 && last < 1000
    }
    guard let number = Int(line), number < 1000, stands else { return false }
    return isEdge(index, in: text) && number >= 1
  }

  /// `Havneby Kommune – Side 3`.
  private func endsOnPage(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    guard (3...10).contains(parts.count) else { return false }
    return (1..<parts.count).contains { place in
      words.page.contains(parts[place].lowercased()) && place + 1 < parts.count
        && Self.isNumber(parts[(place + 1)...].joined(separator: " "), of: words.pageOf)
    }
  }

  /// `2`, `2 af 7`, `2/7`.
  private static func isNumber(_ text: some StringProtocol, of links: [String]) -> Bool {
    let digits = text.prefix(while: \.isNumber)
    guard (1...3).contains(digits.count) else { return false }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }
    if rest.isEmpty { return true }
    guard let (_, last) = rest.behindAny(of: links) else { return false }
    return Int(last.tidy) != nil
  }

  /// Whether a line stands by itself, or at the end of a page.
  private func stands(_ index: Int, in text: SourceText) -> Bool {
    let line = text.lines[index]
    let next = index + 1 < text.lines.count ? text.lines[index + 1] : nil
    return (line.gap > 0 || line.startsPage) && (next.map { $0.gap > 0 || $0.startsPage } ?? true)
  }

  /// Whether it is the first or the last line of a page.
  private func isEdge(_ index: Int, in text: SourceText) -> Bool {
    let line = text.lines[index]
    let next = index + 1 < text.lines.count ? text.lines[index + 1] : nil
    guard text.pages > 1 else { return line.gap > 2 || (next?.gap ?? 0) > 2 }
    return line.startsPage || next.map { $0.startsPage } ?? true
  }

  // MARK: Running heads

  /// Whether a line directly below a page number is the head of the next page: two pieces apart from the text, of which the
  /// first stands in the letterhead too, or the second is the case number.
  private func isHead(_ index: Int, in text: SourceText) -> Bool {
    let line = text.lines[index]
    guard line.cells.count == 2, line.gap == 0, index + 1 < text.lines.count, text.lines[index + 1].gap > 0 else {
      return false
    }
    if let label = line.cells[1].text.behindAny(of: words.labels.keys), words.labels[label.word] == .caseNumber {
      return true
    }
    let top = text.lines.prefix(min(index, 12)).flatMap(\.cells)
    return top.contains { $0.text.tidy == line.cells[0].text.tidy }
  }

  /// Lines that stand as many lines from the top or the bottom on at least two pages, and on half of the pages but the first.
  private func runningHeads(of text: SourceText, pageNumbers: Set<Int>) -> [Int] {
    let pages = pages(of: text, without: pageNumbers)
    guard pages.count > 1 else { return [] }
    var places: [String: [(page: Int, index: Int)]] = [:]
    for (page, lines) in pages.enumerated() {
      for (offset, index) in lines.prefix(Self.depth).enumerated() {
        places["top \(offset) " + Self.levelled(text.lines[index].text), default: []].append((page, index))
      }
      for (offset, index) in lines.reversed().prefix(Self.depth).enumerated() {
        places["end \(offset) " + Self.levelled(text.lines[index].text), default: []].append((page, index))
      }
    }
    return Set(
      places.values.filter { found in
        found.count > 1 && found.count * 2 >= pages.count - 1
          && found.contains { text.lines[$0.index].text.count > 2 }
      }.flatMap { $0.map(\.index) }
    ).sorted()
  }

  /// The lines of each page. A text without pages has some where page numbers stand.
  private func pages(of text: SourceText, without numbers: Set<Int>) -> [[Int]] {
    var pages: [[Int]] = [[]]
    for (index, line) in text.lines.enumerated() {
      if numbers.contains(index) {
        if text.pages == 1 { pages.append([]) }
        continue
      }
      if text.pages > 1, line.startsPage, !(pages.last?.isEmpty ?? true) { pages.append([]) }
      pages[pages.count - 1].append(index)
    }
    return pages.filter { !$0.isEmpty }
  }

  /// A line with every figure the same: `Side 2` and `Side 3` are one.
  private static func levelled(_ text: String) -> String {
    String(text.lowercased().map { $0.isNumber ? "#" : $0 })
  }
}
