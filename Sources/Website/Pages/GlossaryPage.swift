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
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("countText", \.countText)
    $0.field("letters", \.letters)
    $0.field("rows", \.rows)
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
