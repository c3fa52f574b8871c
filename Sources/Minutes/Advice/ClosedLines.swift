import Diagnostics

/// The lines of a meeting's file that stand in closed items: nobody is told of them.
struct ClosedLines {
  private var ranges: [Range<Int>] = []

  /// The lines of an agenda; a closed item ends where anything else begins.
  init(of agenda: Agenda) {
    var starts = agenda.groups.map(\.position.line)
    var closed: [Int] = []
    func visit(_ item: AgendaItem) {
      starts.append(item.position.line)
      if item.isClosed { closed.append(item.position.line) }
      for part in item.parts {
        switch part {
        case .section(let section): starts.append(section.position.line)
        case .subitem(let subitem): visit(subitem)
        }
      }
    }
    agenda.items.forEach(visit)
    ranges = closed.map { line in line..<(starts.filter { $0 > line }.min() ?? .max) }
  }

  /// Whether a line stands in a closed item.
  func contain(_ line: Int) -> Bool { ranges.contains { $0.contains(line) } }
}
