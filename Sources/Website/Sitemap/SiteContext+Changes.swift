import Archive
import Minutes

extension SiteContext {
  /// The day on which a page last changed, as far as the content tells: that of the newest of its meetings. nil for a page
  /// of which nobody can tell: a false day would make search engines disregard all of them.
  func lastChange(of kind: PlannedFile.Kind) -> CalendarDate? {
    switch kind {
    case .home, .clusterIndex, .meetingIndex, .personIndex, .themeIndex, .organisationIndex, .dataPage:
      newest(registry.meetings.indices.map { Ref($0) })
    case .cluster(let cluster): newest(registry[cluster].bodies.flatMap { registry[$0].meetings })
    case .body(let body): newest(registry[body].meetings)
    case .meeting(let meeting): newest([meeting])
    case .person(let person): newest(followed.persons[person.index])
    case .theme(let theme): newest(followed.themes[theme.index])
    case .organisation(let organisation): newest(archive.organisationMeetings[organisation.index])
    case .decisions(let scope): newest(decisions[scope].map(\.meeting))
    case .actions(let scope): newest(actions[scope].map(\.meeting))
    default: nil
    }
  }

  private func newest(_ meetings: [Ref<Meeting>]) -> CalendarDate? {
    meetings.lazy.map { self.registry[$0] }.filter(\.isPublic).compactMap(\.knownChange).max()
  }
}
