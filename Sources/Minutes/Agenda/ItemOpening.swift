import Diagnostics
import Markdown

/// What the heading of an item says.
struct ItemOpening {
  let heading: NodeID
  let position: SourcePosition
  var number: Int?
  var anchor = ""
  var title = ""
  var presenters: [Located<String>] = []

  init(heading: NodeID, position: SourcePosition) {
    self.heading = heading
    self.position = position
  }
}

extension AgendaItem {
  /// An item of which only the heading has been read.
  init(_ opening: ItemOpening) {
    self.init(
      anchor: opening.anchor, number: opening.number.map { String($0) }, heading: opening.heading,
      title: opening.title, presenters: opening.presenters, themes: [], time: nil, caseNumber: nil, isClosed: false,
      parts: [], position: opening.position)
  }
}
