import Archive
import Minutes
import TemplateEngine

/// Somebody who spoke for an organisation: how often, and in which role the last time.
struct Speaker {
  let person: Ref<Person>
  private let count: Int
  private let last: ParticipationRef?

  private init(
    _ person: Ref<Person>, for organisation: Ref<Organisation>, during period: Period?, in context: SiteContext
  ) {
    let own = context.participations(of: person)[period].filter {
      context.registry[$0.meeting].participations[$0.index].organisation == organisation
    }
    self.person = person
    count = own.count
    last = own.first
  }

  /// Those who spoke for an organisation, by name: of all times, or at its meetings of a period. Where they are too many for
  /// a page, those who did last.
  static func listing(of organisation: Ref<Organisation>, lists: PagedLists) -> Listing<NameRow>? {
    let context = lists.context
    let persons =
      lists.period.map { Self.persons(for: organisation, at: context.meetings(of: organisation)[$0], in: context) }
      ?? context.archive.organisationPersons[organisation.index]
    let all = persons.map { Speaker($0, for: organisation, during: lists.period, in: context) }
    let shown =
      all.count <= PeriodPages.limit
      ? all : all.sorted { $0.precedes($1) }.prefix(PeriodPages.limit).sorted { $0.person < $1.person }
    return Listing(
      shown.map { $0.row(in: context) }, countText: context.countText(all.count, .person, shown: shown.count))
  }

  /// The listed persons who stood on the lists of some meetings for an organisation, by name.
  private static func persons(
    for organisation: Ref<Organisation>, at meetings: some Sequence<Ref<Meeting>>, in context: SiteContext
  ) -> [Ref<Person>] {
    var result: Set<Ref<Person>> = []
    for meeting in meetings {
      for participation in context.registry[meeting].participations where participation.organisation == organisation {
        guard let person = participation.person, context.registry[person].isListed else { continue }
        result.insert(person)
      }
    }
    return result.sorted()
  }

  /// Whether somebody spoke later than another.
  private func precedes(_ other: Speaker) -> Bool {
    (other.last?.meeting.index ?? -1, person.index) < (last?.meeting.index ?? -1, other.person.index)
  }

  private func row(in context: SiteContext) -> NameRow {
    NameRow(
      url: context.addresses[person], name: context.registry[person].name,
      details: last.flatMap { context.registry[$0.meeting].participations[$0.index].role },
      countText: context.language.count(count, .meeting))
  }
}
