import Archive
import Minutes
public import Records

/// For each file of a plan a digest of all that its bytes are made from.
///
/// A kind of file that is not named here depends on everything, so that to forget one costs time and no more. One that is named
/// must name every meeting of which it shows anything, every person whose part in meetings it sums up, and every text that is no
/// meeting's.
public struct SiteFingerprints: Sendable {
  private let plan: SitePlan
  private let ingredients: SiteIngredients
  /// Of each meeting what pages show that do not show its text: when and where it was, by which name, who was there.
  private let heads: [ContentDigest]
  /// That and what other pages than its own show of its text.
  private let shown: [ContentDigest]
  /// Of each person the name, the file, and the heads of all meetings on whose lists it stands.
  private let persons: [ContentDigest]
  /// What every file depends on, whatever its template.
  private let base: ContentDigest
  /// That and everything else but the words of the meetings, and their texts.
  private let all: ContentDigest
  /// That and the words of all meetings.
  private let words: ContentDigest
  /// The base, and what the choice of parts says on every page of a register.
  private let decisions: ContentDigest
  private let actions: ContentDigest

  private var context: SiteContext { plan.context }

  /// The digests of a plan that was made from something.
  public init(_ plan: SitePlan, of ingredients: SiteIngredients) {
    let context = plan.context
    self.plan = plan
    self.ingredients = ingredients
    heads = Self.heads(of: ingredients, in: context)
    shown = zip(heads, ingredients.meetings).map { Self.digest($0, $1.facts) }
    persons = Self.persons(ingredients, heads, in: context.registry)
    base = Self.base(ingredients, in: context)
    var everything = Fingerprint(base, shown: shown)
    everything.add(plan.templates.digests.all)
    for meeting in shown { everything.add(meeting) }
    for person in persons { everything.add(person) }
    let texts = context.texts
    for text in texts.clusters + texts.themes { everything.add(text) }
    for (page, text) in zip(context.registry.pages, texts.pages) {
      everything.add(text)
      everything.add(ingredients.places[page.path] ?? ContentDigest())
    }
    for person in context.registry.persons.indices { everything.add(texts.persons[Ref(person)]) }
    all = everything.digest
    for meeting in ingredients.meetings { everything.add(meeting.words) }
    words = everything.digest
    decisions = Self.counts(of: context.decisions, base, shown)
    actions = Self.counts(of: context.actions, base, shown)
  }

  /// What every file depends on. Where names are left out of texts, anybody's name may matter to that.
  private static func base(_ ingredients: SiteIngredients, in context: SiteContext) -> ContentDigest {
    var writer = RecordWriter()
    writer.write(ingredients.base)
    writer.write("\(context.site)")
    writer.write("\(context.menu)")
    for organisation in context.registry.organisations {
      writer.write(organisation.id)
      writer.write(organisation.name)
    }
    if context.hidesNames { for person in ingredients.persons { writer.write(fixed: person) } }
    return ContentDigest(of: writer.bytes)
  }

  private static func heads(of ingredients: SiteIngredients, in context: SiteContext) -> [ContentDigest] {
    context.registry.meetings.indices.map { index in
      let own = ingredients.meetings[index]
      var writer = RecordWriter()
      writer.write(context.addresses.meetings[index])
      writer.write(context.registry.meetings[index].bodyName)
      writer.write(context.identities.names[index])
      return digest(digest(own.front, own.people), ContentDigest(of: writer.bytes))
    }
  }

  private static func persons(
    _ ingredients: SiteIngredients, _ heads: [ContentDigest], in registry: Registry
  ) -> [ContentDigest] {
    zip(registry.persons, ingredients.persons).map { person, key in
      let file = person.path.flatMap { ingredients.places[$0] } ?? ContentDigest()
      var writer = RecordWriter()
      writer.write(fixed: key)
      writer.write(file)
      for participation in person.participations { writer.write(heads[participation.meeting.index]) }
      return ContentDigest(of: writer.bytes)
    }
  }

  private static func digest(_ first: ContentDigest, _ second: ContentDigest) -> ContentDigest {
    var writer = RecordWriter()
    writer.write(first)
    writer.write(second)
    return ContentDigest(of: writer.bytes)
  }

  private static func counts<Entry>(
    of register: Register<Entry>, _ base: ContentDigest, _ shown: [ContentDigest]
  ) -> ContentDigest {
    var print = Fingerprint(base, shown: shown)
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
    let template = kind.template.map { plan.templates.digests[$0] }
    switch kind {
    case .copy: return nil
    case .decisions(let scope):
      var print = Fingerprint(decisions, shown: shown)
      if let template { print.add(template) }
      for entry in context.decisions[scope] { print.add(entry.meeting, entry.decision) }
      return print.digest
    case .actions(let scope):
      var print = Fingerprint(actions, shown: shown)
      if let template { print.add(template) }
      for entry in context.actions[scope] { print.add(entry.meeting, entry.action) }
      return print.digest
    case .searchFile(.overview), .searchFile(.meetings), .searchFile(.bodies): return words
    case .searchFile(.index(let file)):
      var print = Fingerprint(base, shown: shown)
      if let search = plan.search { print.add(search.digest(of: file)) }
      return print.digest
    default:
      var print = Fingerprint(base, shown: shown)
      if let template { print.add(template) }
      return add(kind, to: &print) ? print.digest : all
    }
  }

  /// Adds what a file is made from; `false` for one that depends on everything.
  private func add(_ kind: PlannedFile.Kind, to print: inout Fingerprint) -> Bool {
    switch kind {
    case .meeting(let meeting):
      let entity = context.registry[meeting]
      print.add(meeting)
      print.add(ingredients.meetings[meeting.index].html)
      print.add(context.archive.meetingReferrers[meeting.index])
      // The meeting that it says comes next need not be the next one.
      let named = entity.document.next?.date.flatMap { context.registry.meeting(of: entity.body, on: $0) }
      for other in [entity.previous, entity.next, named] {
        print.add(other == nil ? 0 : 1)
        if let other { print.add(heads[other.index]) }
      }
    case .person(let person):
      add(person, nil, to: &print)
      print.add(context.texts.persons[person])
    case .personPart(let person, let period): add(person, period, to: &print)
    case .theme(let theme):
      add(theme, nil, to: &print)
      print.add(context.texts.themes[theme.index])
    case .themePart(let theme, let period): add(theme, period, to: &print)
    case .organisation(let organisation): add(organisation, nil, to: &print)
    case .organisationPart(let organisation, let period): add(organisation, period, to: &print)
    case .cluster(let cluster):
      add(context.held[cluster], nil, to: &print)
      print.add(context.texts.clusters[cluster.index])
    case .clusterPart(let cluster, let period): add(context.held[cluster], period, to: &print)
    case .body(let body): add(context.held[body], nil, to: &print)
    case .bodyPart(let body, let period): add(context.held[body], period, to: &print)
    case .meetingIndex: add(context.held.all, nil, to: &print)
    case .meetingIndexPart(let period): add(context.held.all, period, to: &print)
    case .page(let page):
      print.add(context.texts.pages[page.index])
      print.add(ingredients.places[context.registry[page].path] ?? ContentDigest())
    case .redirect(let target, let title):
      print.add(target)
      print.add(title)
    case .notFound, .statement, .robots: break
    case .feed(let feed, _): return add(feed, to: &print)
    case .calendar(let calendar):
      for entry in context.entries(of: calendar) { print.add(entry.meeting) }
    case .searchFile(.passages(let place)):
      guard let run = plan.search?.passages[place].run else { return false }
      print.add(heads[run.meeting.index])
      print.add(ingredients.meetings[run.meeting.index].passages)
      // The number of a path may come to be another part of the text.
      print.add(run.documents.lowerBound)
      print.add(run.documents.upperBound)
    case .data(let table, .records(let part), _) where table.isDated:
      for place in part.sources { print.add(Ref<Meeting>(place)) }
    default: return false
    }
    return true
  }

  private func add(_ person: Ref<Person>, _ period: Period?, to print: inout Fingerprint) {
    print.add(persons[person.index])
    print.add(context.mentions(of: person), period) { $0.add($1.meeting, $1.item ?? -1) }
    print.add(context.decisions(of: person), period) { $0.add($1.meeting, $1.decision) }
    print.add(context.actions(of: person), period) { $0.add($1.meeting, $1.action) }
  }

  private func add(_ theme: Ref<Theme>, _ period: Period?, to print: inout Fingerprint) {
    print.add(context.items(of: theme), period) { $0.add($1.meeting, $1.item) }
    print.add(context.meetings(of: theme), period) { $0.add($1) }
  }

  private func add(_ organisation: Ref<Organisation>, _ period: Period?, to print: inout Fingerprint) {
    for person in context.archive.organisationPersons[organisation.index] { print.add(persons[person.index]) }
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
