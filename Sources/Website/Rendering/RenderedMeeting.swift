import TemplateEngine

/// A meeting's text as HTML fragments: what is kept of it once its tree is dropped.
public struct RenderedMeeting: Sendable {
  /// The meeting's note.
  var note: HTML
  /// What stands before the first item.
  var introduction: HTML
  /// The groups of items, each with the place of the item it stands before.
  var groups: [RenderedGroup]
  /// The items in the order written.
  var items: [RenderedItem]
  /// The files that the text links to, by their paths below the content folder, sorted.
  public var files: [String]
}

/// A heading over a group of items, and the text under it.
struct RenderedGroup: Sendable {
  var heading: HTML
  var anchor: String
  var text: HTML
  var firstItem: Int
}

/// An item or sub-item.
struct RenderedItem: Sendable {
  var anchor: String
  var number: String?
  var title: HTML
  var time: String?
  var caseNumber: String?
  /// The place of the item in the meeting's facts.
  var facts: Int
  var parts: [RenderedPart]
}

/// A part of an item.
enum RenderedPart: Sendable {
  /// A run of text under a heading of its own, or without one.
  case section(heading: String?, kind: String, html: HTML)
  case subitem(RenderedItem)
}

/// A text that is no meeting's, as HTML.
public struct RenderedText: Sendable {
  /// The text.
  var html: HTML
  /// The files that it links to, by their paths below the content folder, sorted.
  var files: [String]

  /// No text.
  public init() {
    html = HTML()
    files = []
  }

  init(html: HTML, files: [String]) {
    self.html = html
    self.files = files
  }
}
