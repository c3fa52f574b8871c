import Diagnostics
import Markdown
import Minutes

/// A meeting's text read in a test: the agenda, and what was said about the text as `line:column code`.
struct AgendaReading {
  let agenda: Agenda?
  let diagnostics: [Diagnostic]

  /// Reads a text whose first line is line 1 of its file.
  init(
    _ text: String, in code: LanguageCode = .da, persons: Set<String> = [], allowing allowed: [String] = [],
    file bytes: [UInt8]? = nil, from part: TextPart? = nil
  ) {
    let file = SourceFile(path: "meetings/a.md", bytes: bytes ?? Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    agenda = AgendaReader(language: .of(code)).read(
      file, body: part ?? file.whole, allowedCPR: allowed, isPerson: persons.contains, reportingTo: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// What was wrong: `3:1 item-number-twice`.
  var faults: [String] {
    diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.fault.code)" }
  }

  /// The items with their sub-items behind them: `punkt-1 "1" Velkomst`.
  var headings: [String] {
    guard let agenda else { return [] }
    return agenda.items.flatMap { [$0] + $0.subitems }.map { "\($0.anchor) \($0.number ?? "-") \($0.title)" }
  }

  /// What is left of the text, as HTML.
  var html: String { agenda.map { String(decoding: $0.markdown.html(), as: UTF8.self) } ?? "" }

  var decisions: [String] { agenda?.decisions.map { "\($0.anchor): \($0.text)" } ?? [] }
  var actions: [String] { agenda?.actions.map { "\($0.anchor): \($0.text)" } ?? [] }

  /// An item's text and sub-items as an outline: `text[Sagen.]`, `minutes[Drøftet.]`, `a{…}`.
  func outline(of place: Int = 0) -> String {
    guard let agenda, agenda.items.indices.contains(place) else { return "" }
    return outline(of: agenda.items[place], in: agenda)
  }

  private func outline(of item: AgendaItem, in agenda: Agenda) -> String {
    item.parts.map { part in
      switch part {
      case .section(let section):
        let name = section.kind.map { "\($0)" } ?? "text"
        return "\(name)[\(section.blocks.map { agenda.markdown.plainText(of: $0) }.joined(separator: " | "))]"
      case .subitem(let subitem):
        return "\(subitem.number ?? "-"){\(outline(of: subitem, in: agenda))}"
      }
    }.joined(separator: " ")
  }

  /// The kind of a node and of what it stands in, as `paragraph in item`, for a decision's or action's node.
  func kind(of node: NodeID) -> String {
    guard let agenda else { return "" }
    let parent = agenda.markdown.parent(of: node).map { "\(agenda.markdown.kind(of: $0))" } ?? "-"
    return "\(agenda.markdown.kind(of: node)) in \(parent)"
  }
}

extension Located where Value == String {
  /// The text with its place: `Nord@1:7`.
  var outline: String { "\(value)@\(position.line):\(position.column)" }
}
