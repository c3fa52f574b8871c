import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// The page of one meeting.
struct MeetingPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  /// `Referat` or `Dagsorden`.
  var kindText: String
  /// What stands over each sheet of paper, as a string of CSS.
  var sheetTitle: HTML
  var body: String
  var date: DateModel
  var isPlanned: Bool
  var isProvisional: Bool
  var isDraft: Bool
  var dateNote: String?
  var lastCorrection: CorrectionRow?
  var facts: [FactModel]
  var contents: Listing<ContentsRow>?
  var outcome: OutcomeModel?
  /// Held, and nothing in it is marked as a decision or an action.
  var hasNoOutcome: Bool
  var note: HTML
  var attendance: AttendanceModel?
  var introduction: HTML
  var groups: [ItemGroup]
  var mentionedIn: Listing<ItemRow>?
  var corrections: Listing<CorrectionRow>?
  var citation: CitationModel
  /// `Møder i Faglig Sundhedsklynge Nord`.
  var neighboursLabel: String
  var previous: NeighbourModel?
  var next: NeighbourModel?

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("kindText", \.kindText)
    $0.field("sheetTitle", \.sheetTitle)
    $0.field("body", \.body)
    $0.field("date", \.date)
    $0.field("isPlanned", \.isPlanned)
    $0.field("isProvisional", \.isProvisional)
    $0.field("isDraft", \.isDraft)
    $0.field("dateNote", \.dateNote)
    $0.field("lastCorrection", \.lastCorrection)
    $0.field("facts", \.facts)
    $0.field("contents", \.contents)
    $0.field("outcome", \.outcome)
    $0.field("hasNoOutcome", \.hasNoOutcome)
    $0.field("note", \.note)
    $0.field("attendance", \.attendance)
    $0.field("introduction", \.introduction)
    $0.field("groups", \.groups)
    $0.field("mentionedIn", \.mentionedIn)
    $0.field("corrections", \.corrections)
    $0.field("citation", \.citation)
    $0.field("hasNeighbours") { $0.previous != nil || $0.next != nil }
    $0.field("neighboursLabel", \.neighboursLabel)
    $0.field("previous", \.previous)
    $0.field("next", \.next)
  }

  init(_ meeting: Ref<Meeting>, in context: SiteContext) throws {
    let entity = context.registry[meeting]
    let language = context.language
    let rendered = try context.meetings[meeting.index]
    let address = context.addresses[meeting]
    let maker = MeetingModelMaker(context: context, meeting: meeting)
    let corrections = entity.document.corrections.map {
      CorrectionRow(date: context.date($0.date), text: $0.text.value)
    }
    let referrers = context.archive.meetingReferrers[meeting.index]
    let dateText = language.written(entity.date)
    let title = "\(entity.bodyName) \(dateText)"

    site = context.site
    page = context.page(
      dateText, title: title, at: address,
      below: [
        context.section(context.addresses.words.clusters, .clusters),
        context.link(context.registry[entity.body].cluster),
        LinkModel(url: context.addresses[entity.body], text: entity.bodyName),
      ], section: context.addresses.section(context.addresses.words.meetings), description: maker.description)
    kindText = context[entity.isPlanned ? .agenda : .minutes]
    sheetTitle = StyleText.quoted("\(kindText), \(title)")
    body = entity.bodyName
    date = context.date(entity.date)
    isPlanned = entity.isPlanned
    isProvisional = entity.document.status == .provisional
    isDraft = entity.document.status == .draft
    dateNote = entity.document.dateNote
    lastCorrection = corrections.first
    let following = Following(feed: nil, calendar: .meeting(meeting), in: context)
    page.alternates = following.alternates
    page.kind = .article
    if let day = entity.date.certainDate { page.structured.describe { $0.describe(meeting, on: day, in: context) } }
    facts = maker.facts(calendar: following.links)
    contents = maker.contents
    outcome = maker.outcome
    hasNoOutcome = outcome == nil && !entity.isPlanned && !rendered.items.isEmpty
    note = rendered.note
    attendance = AttendanceModel(meeting, in: context)
    introduction = rendered.introduction
    groups = maker.groups(of: rendered)
    mentionedIn = Listing(
      referrers.prefix(PeriodPages.limit).map { context.row($0) },
      countText: context.countText(referrers.count, .place, shown: min(PeriodPages.limit, referrers.count)))
    self.corrections = Listing(corrections, countText: language.count(corrections.count, .correction))
    citation = CitationMaker(context: context, meeting: meeting).meetingCitation
    page.isIndexed = !isDraft
    neighboursLabel = "\(context[.meetingsOf]) \(context.registry[entity.body].name)"
    previous = entity.previous.map { NeighbourModel($0, in: context) }
    next = entity.next.map { NeighbourModel($0, in: context) }
  }
}
