import Archive
import Minutes
import TemplateEngine

/// The glossary: each abbreviation, what it stands for, and where it is used.
struct GlossaryPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var countText: String
  var letters: ChoicesModel?
  var rows: [GlossaryRow]

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("countText") { $0.countText }
    $0.field("letters") { $0.letters }
    $0.field("rows") { $0.rows }
  }

  /// A glossary with fewer entries needs no letters to jump to.
  private static let jumpsFrom = 30

  init(in context: SiteContext) {
    let rows = context.registry.glossary.indices.map { GlossaryRow(Ref($0), in: context) }
    site = context.site
    page = context.page(context[.glossary], at: context.addresses.section(context.addresses.words.glossary))
    countText = context.language.count(rows.count, .term)
    var entries: [ChoiceEntry] = []
    for row in rows {
      let letter = Collation.initial(of: row.term, in: context.language.code)
      if entries.last?.label == letter {
        entries[entries.count - 1].count += 1
      } else {
        entries.append(ChoiceEntry(url: "#" + row.anchor, label: letter, count: 1))
      }
    }
    letters = rows.count < Self.jumpsFrom ? nil : ChoicesModel(title: context[.letters], entries)
    self.rows = rows
  }
}

/// An abbreviation.
struct GlossaryRow: TemplateModel {
  var anchor: String
  var term: String
  var meaning: String
  var permalinkLabel: String
  var note: String?
  /// The newest places where it is used.
  var usedIn: Listing<ItemRow>?

  static let fields = Fields<Self> {
    $0.field("anchor") { $0.anchor }
    $0.field("term") { $0.term }
    $0.field("meaning") { $0.meaning }
    $0.field("permalinkLabel") { $0.permalinkLabel }
    $0.field("note") { $0.note }
    $0.field("usedIn") { $0.usedIn }
  }

  /// At most this many places stand under an abbreviation.
  private static let limit = 10

  init(_ reference: Ref<GlossaryEntry>, in context: SiteContext) {
    let entry = context.registry[reference]
    let referrers = context.archive.glossaryUses[reference.index]
    let places = context.language.count(referrers.count, .place)
    anchor = entry.id
    term = entry.term
    meaning = entry.meaning
    permalinkLabel = "\(context[.permalink]) \(entry.term)"
    note = entry.note
    usedIn = Listing(
      referrers.prefix(Self.limit).map { context.row($0) },
      countText: referrers.count > Self.limit
        ? "\(context[.usedIn]) \(places), \(context[.newestShown]) \(Self.limit)" : "\(context[.usedIn]) \(places)")
  }
}
