/// A source as a text that was laid out in lines.
struct SourceText {
  var lines: [SourceLine] = []
  /// How many pages it has; 1 for a text that has none.
  var pages = 1

  /// The widest gap that is no more than loose setting.
  private static let widestBlank = 2
  private static let tabWidth = 8

  /// The lines of a text; form feeds part pages.
  init(_ text: String) {
    var gap = 0
    var number = 0
    var isNewPage = true
    var page = 1
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine) {
      number += 1
      var rest = line[...]
      while let feed = rest.firstIndex(of: "\u{0C}") {
        add(rest[..<feed], number, page, &gap, &isNewPage)
        rest = rest[rest.index(after: feed)...]
        page += 1
        isNewPage = true
        gap = 0
      }
      add(rest, number, page, &gap, &isNewPage)
    }
    pages = lines.last?.page ?? 1
    findPageStarts()
    partNarrowGaps()
  }

  private mutating func add(_ line: Substring, _ number: Int, _ page: Int, _ gap: inout Int, _ isNewPage: inout Bool) {
    let cells = Self.cells(of: line)
    guard let first = cells.first else {
      gap += 1
      return
    }
    lines.append(
      SourceLine(
        text: cells.map(\.text).joined(separator: " "), cells: cells, indent: first.column, gap: gap, page: page,
        number: number, startsPage: isNewPage))
    gap = 0
    isNewPage = false
  }

  /// The pieces of a line that more than two blanks part.
  private static func cells(of line: Substring) -> [SourceLine.Cell] {
    var cells: [SourceLine.Cell] = []
    var column = 0
    var blanks = 3
    for character in line {
      switch character {
      case "\t":
        column = (column / tabWidth + 1) * tabWidth
        blanks = widestBlank + 1
        continue
      case " ", "\u{A0}", "\u{2007}", "\u{202F}", "\u{2003}", "\u{2002}", "\u{2009}":
        blanks += 1
        column += 1
        continue
      default: break
      }
      guard let clean = character.cleaned else { continue }
      if blanks > widestBlank {
        cells.append(SourceLine.Cell(column: column, text: ""))
      } else if blanks > 0 {
        cells[cells.count - 1].text += " "
        if blanks == widestBlank {
          cells[cells.count - 1].narrowGaps.append((column, cells[cells.count - 1].text.count))
        }
      }
      cells[cells.count - 1].text += clean
      blanks = 0
      column += 1
    }
    return cells.filter { !$0.text.isEmpty }
  }

  /// Two blanks part pieces too where other lines have a piece in the same column: »Administrative  Leif Serup«.
  private mutating func partNarrowGaps() {
    var counts: [Int: Int] = [:]
    for line in lines {
      for cell in line.cells where cell.column >= 8 { counts[cell.column, default: 0] += 1 }
    }
    for index in lines.indices {
      lines[index].cells = lines[index].cells.flatMap { cell -> [SourceLine.Cell] in
        // Beside other pieces the line is a row already: fewer lines are enough.
        let enough = lines[index].cells.count > 1 ? 2 : 3
        guard let gap = cell.narrowGaps.first(where: { counts[$0.column, default: 0] >= enough }) else { return [cell] }
        let text = Array(cell.text)
        return [
          SourceLine.Cell(column: cell.column, text: String(text[..<gap.offset]).tidy),
          SourceLine.Cell(column: gap.column, text: String(text[gap.offset...]).tidy),
        ]
      }
    }
  }

  /// Texts taken out of documents often have no form feeds left. A line that begins with one blank where hardly any other does,
  /// directly below another one where lines stand apart, is the first of a page.
  private mutating func findPageStarts() {
    guard pages == 1 else { return }
    let indented = lines.count { $0.indent == 1 }
    guard indented > 0, indented * 6 < lines.count else { return }
    for index in lines.indices where lines[index].indent == 1 && lines[index].gap == 0 {
      lines[index].startsPage = true
    }
  }
}

extension Character {
  /// Whether a line ends here; a form feed ends a page.
  fileprivate var endsLine: Bool { isNewline && self != "\u{0C}" }

  /// The character as it may stand in a text: nil for one that nobody sees and nothing needs.
  var cleaned: String? {
    guard let scalar = unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0xAD: return nil
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x61C: return nil
    case 0..<0x20, 0x7F..<0xA0: return nil
    case 0xFB00...0xFB06: return Self.ligatures[Int(scalar.value) - 0xFB00]
    default: return String(self)
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
