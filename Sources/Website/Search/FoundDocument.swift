import Archive
import Minutes
import TemplateEngine

/// A document of the search: an agenda item with its sub-items, or what stands before the first item.
struct FoundDocument {
  /// The item's anchor; nil for the introduction, which the top of the page leads to.
  let anchor: String?
  /// `Punkt 3`.
  let label: String?
  let title: String
  let themes: [Ref<Theme>]
  /// Who is named in it, presents it or has an action in it; listed persons only.
  let persons: [Ref<Person>]
  /// The names of those who present it, as the minutes write them.
  let presenters: [String]
  let isDecided: Bool
  let isClosed: Bool
  let text: Text

  /// Where its text comes from.
  enum Text {
    case introduction
    /// The place among the rendered items.
    case item(Int)
  }
}

/// A meeting as the search reads it. It draws on its own text and the registry alone, so what is read of it can be kept for as
/// long as these stay the same.
struct SearchedMeeting {
  let registry: Registry
  let facts: MeetingFacts
  let rendered: RenderedMeeting
  /// Whether there is anybody whose name stands in the minutes alone.
  let hidesNames: Bool

  /// Its documents, in the order of its page.
  var documents: [FoundDocument] {
    let entity = registry[facts.meeting]
    let shares = ItemShares(of: facts)
    var result: [FoundDocument] = []
    if rendered.hasIntroduction {
      result.append(
        FoundDocument(
          anchor: nil, label: nil, title: registry.language[.introduction], themes: entity.themes,
          persons: persons(shares, in: [nil]), presenters: [],
          isDecided: isDecided(entity, shares, in: [nil]), isClosed: false, text: .introduction))
    }
    for (place, item) in rendered.items.enumerated() {
      let own = facts.items[item.facts]
      let parts = [item.facts] + shares.subitems[item.facts, default: []]
      let themes = Set(parts.flatMap { facts.items[$0].themes } + entity.themes).sorted()
      let presenters = parts.flatMap { facts.items[$0].presenters }
        .filter { $0.person.map { registry[$0].isListed } ?? true }.map(\.name)
      result.append(
        FoundDocument(
          anchor: item.anchor, label: registry.language.label(of: own, in: facts), title: own.title, themes: themes,
          persons: persons(shares, in: parts), presenters: presenters,
          isDecided: isDecided(entity, shares, in: parts), isClosed: own.isClosed, text: .item(place)))
    }
    return result
  }

  /// A coming meeting has decided nothing.
  private func isDecided(_ meeting: Meeting, _ shares: ItemShares, in parts: [Int?]) -> Bool {
    !meeting.isPlanned && parts.contains { shares.decided.contains($0) }
  }

  private func persons(_ shares: ItemShares, in parts: [Int?]) -> [Ref<Person>] {
    Set(parts.flatMap { shares.persons[$0, default: []] }).filter { registry[$0].isListed }.sorted()
  }

  /// Reads the text of a document.
  ///
  /// Of somebody who is not listed the role stands in it, as everywhere outside the minutes.
  func read(_ document: FoundDocument, to text: inout PassageText) -> [UInt8] {
    text.reset()
    switch document.text {
    case .introduction:
      text.append(rendered.note.bytes)
      text.append(rendered.introduction.bytes)
      for group in rendered.groups { text.append(group.text.bytes) }
    case .item(let place): append(rendered.items[place], to: &text)
    }
    guard hidesNames else { return text.bytes }
    return Array(registry.withoutUnlisted(String(decoding: text.bytes, as: UTF8.self), in: facts.meeting).utf8)
  }

  private func append(_ item: RenderedItem, to text: inout PassageText) {
    for part in item.parts {
      switch part {
      case .section(_, _, let html): text.append(html.bytes)
      case .subitem(let subitem):
        text.append(subitem: subitem.anchor, number: subitem.number, title: subitem.title.bytes)
        append(subitem, to: &text)
      }
    }
  }
}

extension RenderedMeeting {
  /// Whether anything stands on the page before the first item, or under the heading of a group.
  fileprivate var hasIntroduction: Bool {
    !note.isEmpty || !introduction.isEmpty || groups.contains { !$0.text.isEmpty }
  }
}
