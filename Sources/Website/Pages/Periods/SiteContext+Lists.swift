import Archive
import Minutes

/// The lists of each entity that may go on in pages by year, and those pages.
extension SiteContext {
  /// By the list itself: to look a meeting up would copy all of it.
  private func day(of meeting: Ref<Meeting>) -> CalendarDate {
    registry.meetings[meeting.index].date.sortKey
  }

  /// The pages that the list of all meetings goes on in.
  var meetingPages: PeriodPages {
    pages(of: held.all.list, at: addresses.section(addresses.words.meetings))
  }

  /// The pages that the meetings of a cluster go on in.
  func pages(of cluster: Ref<Cluster>) -> PeriodPages {
    pages(of: held[cluster].list, at: addresses[cluster])
  }

  /// The pages that the meetings of a body and the tables of attendance go on in.
  func pages(of body: Ref<Body>) -> PeriodPages {
    pages(of: held[body].list, at: addresses[body], limit: MatrixModel.limit)
  }

  private func pages(
    of list: DatedList<[HeldList.Entry]>, at address: String, limit: Int = PeriodPages.limit
  ) -> PeriodPages {
    PeriodPages(longest: list.entries.count, of: [list.counts], at: address, limit: limit)
  }

  // MARK: Persons

  /// Where somebody stood on the list, newest first.
  func participations(of person: Ref<Person>) -> DatedList<ReversedCollection<[ParticipationRef]>> {
    DatedList(entries: registry.persons[person.index].participations.reversed()) { self.day(of: $0.meeting) }
  }

  /// What names somebody.
  func mentions(of person: Ref<Person>) -> DatedList<[Referrer]> {
    DatedList(entries: archive.personMentions[person.index]) { self.day(of: $0.meeting) }
  }

  /// The decisions that name somebody.
  func decisions(of person: Ref<Person>) -> DatedList<[DecisionRef]> {
    DatedList(entries: archive.personDecisions[person.index]) { self.day(of: $0.meeting) }
  }

  /// The actions that somebody has.
  func actions(of person: Ref<Person>) -> DatedList<[ActionRef]> {
    DatedList(entries: archive.personActions[person.index]) { self.day(of: $0.meeting) }
  }

  /// The pages that the lists of a listed person go on in.
  func pages(of person: Ref<Person>) -> PeriodPages {
    let (participations, mentions) = (participations(of: person), mentions(of: person))
    let (decisions, actions) = (decisions(of: person), actions(of: person))
    return PeriodPages(
      longest: max(
        participations.entries.count, mentions.entries.count, decisions.entries.count, actions.entries.count),
      of: [participations.counts, mentions.counts, decisions.counts, actions.counts],
      at: addresses[person] ?? addresses.home)
  }

  // MARK: Themes

  /// The items of a theme.
  func items(of theme: Ref<Theme>) -> DatedList<[ItemRef]> {
    DatedList(entries: archive.themeItems[theme.index]) { self.day(of: $0.meeting) }
  }

  /// The meetings that belong to a theme as a whole.
  func meetings(of theme: Ref<Theme>) -> DatedList<[Ref<Meeting>]> {
    DatedList(entries: archive.themeMeetings[theme.index]) { self.day(of: $0) }
  }

  /// The pages that the lists of a theme go on in.
  func pages(of theme: Ref<Theme>) -> PeriodPages {
    let (items, meetings) = (items(of: theme), meetings(of: theme))
    return PeriodPages(
      longest: max(items.entries.count, meetings.entries.count), of: [items.counts, meetings.counts],
      at: addresses[theme])
  }

  // MARK: Organisations

  /// The meetings that an organisation took part in.
  func meetings(of organisation: Ref<Organisation>) -> DatedList<[Ref<Meeting>]> {
    DatedList(entries: archive.organisationMeetings[organisation.index]) { self.day(of: $0) }
  }

  /// The actions that an organisation has.
  func actions(of organisation: Ref<Organisation>) -> DatedList<[ActionRef]> {
    DatedList(entries: archive.organisationActions[organisation.index]) { self.day(of: $0.meeting) }
  }

  /// The pages that the lists of an organisation go on in.
  func pages(of organisation: Ref<Organisation>) -> PeriodPages {
    let (meetings, actions) = (meetings(of: organisation), actions(of: organisation))
    return PeriodPages(
      longest: max(meetings.entries.count, actions.entries.count), of: [meetings.counts, actions.counts],
      at: addresses[organisation])
  }
}
