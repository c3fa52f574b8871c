import Archive
import Minutes
public import Records

/// For each file of a plan a digest of all that its bytes are made from.
///
/// A kind of file that is not named here depends on the facts of all meetings, so that to forget one costs time and no more. Only
/// what shows the text itself, or its words, must be named. One that is named must name every meeting whose text it shows
/// anything of; what it shows of front matter need not be named, for that is in the base.
public struct SiteFingerprints: Sendable {
  private let plan: SitePlan
  private let ingredients: SiteIngredients
  /// What every file depends on.
  private let base: ContentDigest
  /// That and the facts of all meetings.
  private let facts: ContentDigest
  /// That and the words of all meetings.
  private let words: ContentDigest
  /// The base, and what the choice of parts says on every page of a register.
  private let decisions: ContentDigest
  private let actions: ContentDigest

  private var context: SiteContext { plan.context }

  /// The digests of a plan that was made from something.
  public init(_ plan: SitePlan, of ingredients: SiteIngredients) {
    self.plan = plan
    self.ingredients = ingredients
    var writer = RecordWriter()
    writer.write(ingredients.base)
    writer.write("\(plan.context.site)")
    writer.write("\(plan.context.menu)")
    base = ContentDigest(of: writer.bytes)
    var everything = Fingerprint(base, ingredients)
    everything.addAllFacts()
    facts = everything.digest
    everything.addAllWords()
    words = everything.digest
    decisions = Self.counts(of: plan.context.decisions, base, ingredients)
    actions = Self.counts(of: plan.context.actions, base, ingredients)
  }

  private static func counts<Entry>(
    of register: Register<Entry>, _ base: ContentDigest, _ ingredients: SiteIngredients
  ) -> ContentDigest {
    var print = Fingerprint(base, ingredients)
    for scope in register.scopes {
      print.add(scope.cluster?.index ?? -1)
      print.add(scope.period?.place.0 ?? 1)
      print.add(scope.period?.place.1 ?? 1)
      print.add(register[scope].count)
    }
    return print.digest
  }

  /// The digest of the file at an index of the plan's paths; nil for copies, which are compared by themselves.
  public subscript(index: Int) -> ContentDigest? {
    let kind = plan.files[index].kind
    switch kind {
    case .copy: return nil
    case .decisions(let scope):
      var print = Fingerprint(decisions, ingredients)
      for entry in context.decisions[scope] { print.add(entry.meeting, entry.decision) }
      return print.digest
    case .actions(let scope):
      var print = Fingerprint(actions, ingredients)
      for entry in context.actions[scope] { print.add(entry.meeting, entry.action) }
      return print.digest
    case .searchFile(.overview), .searchFile(.meetings), .searchFile(.bodies): return words
    case .searchFile(.index(let file)):
      var print = Fingerprint(base, ingredients)
      if let search = plan.search { print.add(search.digest(of: file)) }
      return print.digest
    default:
      var print = Fingerprint(base, ingredients)
      return add(kind, to: &print) ? print.digest : facts
    }
  }

  /// Adds what a file is made from; `false` for one that depends on the facts of all meetings.
  private func add(_ kind: PlannedFile.Kind, to print: inout Fingerprint) -> Bool {
    switch kind {
    case .meeting(let meeting):
      print.add(textOf: meeting)
      print.add(context.archive.meetingReferrers[meeting.index])
    case .person(let person): add(person, nil, to: &print)
    case .personPart(let person, let period): add(person, period, to: &print)
    case .theme(let theme): add(theme, nil, to: &print)
    case .themePart(let theme, let period): add(theme, period, to: &print)
    case .organisation(let organisation): add(organisation, nil, to: &print)
    case .organisationPart(let organisation, let period): add(organisation, period, to: &print)
    case .cluster(let cluster): add(context.held[cluster], nil, to: &print)
    case .clusterPart(let cluster, let period): add(context.held[cluster], period, to: &print)
    case .body(let body): add(context.held[body], nil, to: &print)
    case .bodyPart(let body, let period): add(context.held[body], period, to: &print)
    case .meetingIndex: add(context.held.all, nil, to: &print)
    case .meetingIndexPart(let period): add(context.held.all, period, to: &print)
    case .personIndex, .personLetter, .page, .notFound, .statement, .redirect, .robots: break
    case .feed(let feed, _): return add(feed, to: &print)
    case .calendar(let calendar):
      for entry in context.entries(of: calendar) { print.add(entry.meeting) }
    case .searchFile(.passages(let place)):
      guard let run = plan.search?.passages[place].run else { return false }
      print.add(textOf: run.meeting)
      // Two meetings may have one text; and the number of a path may come to be another part of it.
      print.add(run.meeting.index)
      print.add(run.documents.lowerBound)
      print.add(run.documents.upperBound)
    case .data(let table, .records(let part), _) where table.isDated:
      for place in part.sources { print.add(Ref<Meeting>(place)) }
    default: return false
    }
    return true
  }

  private func add(_ person: Ref<Person>, _ period: Period?, to print: inout Fingerprint) {
    print.add(context.mentions(of: person), period) { $0.add($1.meeting, $1.item ?? -1) }
    print.add(context.decisions(of: person), period) { $0.add($1.meeting, $1.decision) }
    print.add(context.actions(of: person), period) { $0.add($1.meeting, $1.action) }
  }

  private func add(_ theme: Ref<Theme>, _ period: Period?, to print: inout Fingerprint) {
    print.add(context.items(of: theme), period) { $0.add($1.meeting, $1.item) }
    print.add(context.meetings(of: theme), period) { $0.add($1) }
  }

  private func add(_ organisation: Ref<Organisation>, _ period: Period?, to print: inout Fingerprint) {
    print.add(context.meetings(of: organisation), period) { $0.add($1) }
    print.add(context.actions(of: organisation), period) { $0.add($1.meeting, $1.action) }
  }

  private func add(_ meetings: HeldList, _ period: Period?, to print: inout Fingerprint) {
    print.add(meetings.list, period) { print, entry in
      switch entry.meeting {
      case .held(let meeting): print.add(meeting)
      case .missing(let body, let place):
        let record = context.archive.missingMeetings[body.index][place]
        print.add(body.index)
        print.add(record.meeting.date.dayNumber)
        print.add(record.isAnnounced ? 1 : 0)
        print.add(record.referrers)
      }
    }
    print.add(meetings.missingCount)
    if period == nil {
      for meeting in meetings.planned { print.add(meeting) }
    }
  }

  private func add(_ feed: Feed, to print: inout Fingerprint) -> Bool {
    switch feed {
    case .site, .corrections: return false
    case .cluster(let cluster): for body in context.registry[cluster].bodies { add(body, to: &print) }
    case .body(let body): add(body, to: &print)
    case .theme(let theme): add(theme, nil, to: &print)
    case .person(let person):
      add(person, nil, to: &print)
      for participation in context.registry[person].participations { print.add(participation.meeting) }
    }
    return true
  }

  private func add(_ body: Ref<Body>, to print: inout Fingerprint) {
    for meeting in context.registry[body].meetings { print.add(meeting) }
  }
}

extension Fingerprint {
  /// A place in a meeting's facts.
  fileprivate mutating func add(_ meeting: Ref<Meeting>, _ place: Int) {
    add(meeting)
    add(place)
  }
}

extension CalendarEntry {
  /// The meeting that tells of it.
  fileprivate var meeting: Ref<Meeting> {
    switch self {
    case .meeting(let meeting, _), .announced(_, let meeting): meeting
    }
  }
}
