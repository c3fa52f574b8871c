import Archive
import Minutes

/// Makes the references to a meeting, to its items, and to what was decided under them.
struct CitationMaker {
  let context: SiteContext
  let meeting: Ref<Meeting>

  private var own: MeetingFacts { context.archive.facts[meeting.index] }

  /// How much of a decision stands in a reference to it.
  private static let limit = 160

  /// The whole meeting, and what was decided before its first item.
  var meetingCitation: CitationModel {
    CitationModel(heading: context[.citeHeading], rows: [CitationRow(sentence: "")] + outcomes(of: nil, label: nil))
  }

  /// An item with its decisions and actions, and with its sub-items and theirs.
  func citation(of place: Int) -> CitationModel {
    let label = context.label(of: own.items[place], in: own)
    let subitems = own.items.indices.filter { own.items[$0].parent == place }
    return CitationModel(
      heading: "\(context[.cite]) \(label?.lowercasedFirst ?? context[.citeItem])",
      rows: ([place] + subitems).flatMap { rows(of: $0) })
  }

  private func rows(of place: Int) -> [CitationRow] {
    let item = own.items[place]
    let label = context.label(of: item, in: own)
    let title = [label, item.title].compactMap { $0 }.joined(separator: ": ")
    return [CitationRow(sentence: title.endedAsSentence, anchor: item.anchor)] + outcomes(of: place, label: label)
  }

  /// The decisions and actions of an item; those of the introduction for none.
  private func outcomes(of place: Int?, label: String?) -> [CitationRow] {
    func row(_ word: Word, _ text: String, _ anchor: String) -> CitationRow {
      let head = [context[word], label?.lowercasedFirst].compactMap { $0 }.joined(separator: ", ")
      return CitationRow(sentence: "\(head): \(text.shortened(to: Self.limit).endedAsSentence)", anchor: anchor)
    }
    return own.decisions.filter { $0.item == place }.map { row(.decision, $0.text, $0.anchor) }
      + own.actions.filter { $0.item == place }.map { row(.action, $0.text, $0.anchor) }
  }
}

extension String {
  /// The text with a full stop behind it, unless it ends as a sentence does.
  fileprivate var endedAsSentence: String {
    guard let last = utf8.last else { return "" }
    return ".!?".utf8.contains(last) || hasSuffix("…") ? self : self + "."
  }
}
