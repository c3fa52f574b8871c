import TemplateEngine

/// A group of items under a heading, or all items of a meeting that has no groups.
struct ItemGroup: TemplateModel {
  var title: HTML
  var anchor: String
  /// What stands under the group's heading before its first item.
  var text: HTML
  var items: [ItemModel]

  static let fields = Fields<Self> {
    $0.field("title") { $0.title }
    $0.field("anchor") { $0.anchor }
    $0.field("text") { $0.text }
    $0.field("items") { $0.items }
  }
}

/// An agenda item, or a sub-item, on its meeting's page.
struct ItemModel: TemplateModel {
  var anchor: String
  var number: String?
  var title: HTML
  /// `Link til punkt 3: Opfølgning på …`.
  var permalinkLabel: String
  /// Presenters, themes, time, case number.
  var facts: [FactModel]
  var isClosed: Bool
  var parts: [PartModel]

  static let fields = Fields<Self> {
    $0.field("anchor") { $0.anchor }
    $0.field("number") { $0.number }
    $0.field("title") { $0.title }
    $0.field("permalinkLabel") { $0.permalinkLabel }
    $0.field("hasFacts") { !$0.facts.isEmpty }
    $0.field("facts") { $0.facts }
    $0.field("isClosed") { $0.isClosed }
    $0.field("parts") { $0.parts }
  }
}

/// A part of an item: a section, or a sub-item; one of the two is there.
struct PartModel: TemplateModel {
  var section: SectionModel?
  var subitem: SubitemModel?

  static let fields = Fields<Self> {
    $0.field("section") { $0.section }
    $0.field("subitem") { $0.subitem }
  }
}

/// A sub-item, whose parts are sections alone.
struct SubitemModel: TemplateModel {
  var item: ItemModel

  static let fields = Fields<Self> {
    $0.field("anchor") { $0.item.anchor }
    $0.field("number") { $0.item.number }
    $0.field("title") { $0.item.title }
    $0.field("permalinkLabel") { $0.item.permalinkLabel }
    $0.field("hasFacts") { !$0.item.facts.isEmpty }
    $0.field("facts") { $0.item.facts }
    $0.field("isClosed") { $0.item.isClosed }
    $0.field("sections") { $0.item.parts.compactMap(\.section) }
  }
}

/// A run of an item's text.
struct SectionModel: TemplateModel {
  /// `text background recommendation attachments minutes decision`.
  var kind: String
  /// The heading; nil for text directly under the item's.
  var heading: String?
  /// The heading's level, 3 or 4.
  var level: Int
  var html: HTML

  static let fields = Fields<Self> {
    $0.field("kind") { $0.kind }
    $0.field("heading") { $0.heading }
    $0.field("level") { $0.level }
    $0.field("html") { $0.html }
  }
}
