import Minutes

/// An item of the agenda as the draft writes it.
struct DraftItem {
  /// Its number or letter as the format reads it: `3.`, `Punkt 3 –`, `a)`; empty for none.
  var number: String
  /// Its title as plain text.
  var title: String
  /// Lines directly under the heading: `Oplæg: …`, `Tid: …`.
  var fields: [String] = []
  /// Themes of the archive that its title names, for the secretary to accept.
  var themes: [String] = []
  var parts: [DraftPart] = []
}

/// A part of an item.
enum DraftPart {
  case section(DraftSection)
  case subitem(DraftItem)
}

/// A run of text of an item.
struct DraftSection {
  /// What its heading says; nil for the text directly under the item's heading.
  var kind: AgendaSection.Kind?
  /// Whether the heading is not in the source.
  var isImplied = false
  var blocks: [Block] = []

  /// Whether it tells what was said or decided.
  var isMinutes: Bool { kind == .minutes || kind == .decision }
}
