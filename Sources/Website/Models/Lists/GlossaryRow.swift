import Archive
import Minutes
import TemplateEngine

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
    $0.field("anchor", \.anchor)
    $0.field("term", \.term)
    $0.field("meaning", \.meaning)
    $0.field("permalinkLabel", \.permalinkLabel)
    $0.field("note", \.note)
    $0.field("usedIn", \.usedIn)
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
