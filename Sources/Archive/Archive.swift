public import Diagnostics
import Minutes

/// The whole archive after linking: the registry, the facts of every text, and what only all of them together tell.
public struct Archive: Sendable {
  /// All entities.
  public let registry: Registry
  /// The facts of the meetings' texts, in the registry's order of meetings.
  public private(set) var facts: [MeetingFacts]
  /// The register of decisions of held meetings, newest meeting first, within a meeting in the order written.
  public let decisions: [DecisionRef]
  /// The register of actions of held meetings: latest deadline first where one is read, then those without, newest
  /// meeting first.
  public let actions: [ActionRef]
  /// What refers to each meeting, in the registry's order of meetings; newest first.
  public let meetingReferrers: [[Referrer]]
  /// Where each listed person presents an item or is mentioned in a text, in the registry's order of persons; newest
  /// first.
  public let personMentions: [[Referrer]]
  /// The actions in each listed person's name.
  public let personActions: [[ActionRef]]
  /// The decisions whose words name each listed person.
  public let personDecisions: [[DecisionRef]]
  /// The items of each theme, in the registry's order of themes; newest first, within a meeting in the order written.
  public let themeItems: [[ItemRef]]
  /// The meetings that belong to each theme as a whole, newest first.
  public let themeMeetings: [[Ref<Meeting>]]
  /// Where each abbreviation is used, in the glossary's order; newest first.
  public let glossaryUses: [[Referrer]]
  /// The actions of each organisation.
  public let organisationActions: [[ActionRef]]
  /// Who stood on a participants list for each organisation, in the language's order of names; listed persons only.
  public let organisationPersons: [[Ref<Person>]]
  /// The held meetings at which somebody was present for each organisation, newest first.
  public let organisationMeetings: [[Ref<Meeting>]]
  /// Known meetings of each body whose minutes are not here, newest first, with what refers to them.
  public let missingMeetings: [[MissingMeetingRecord]]
}

extension Archive {
  /// The archive with other facts of one meeting and nothing that follows from them: good for that meeting's own page alone.
  public func glimpse(of own: MeetingFacts) -> Archive {
    var archive = self
    archive.facts[own.meeting.index] = own
    return archive
  }

  /// The archive of a registry and the facts of all its meetings' texts, which stand in the registry's order of
  /// meetings.
  public init(registry: Registry, facts: [MeetingFacts]) {
    var builder = ArchiveBuilder(registry: registry, facts: facts)
    self = builder.build()
    self.facts = facts.map { $0.withoutReferences() }
  }

  /// The faults of links to places that other minutes do not have: those of the meetings' own texts.
  public func anchorFaults(displayPath: (String) -> String) -> [Diagnostic] {
    facts.flatMap { facts in
      anchorFaults(
        of: facts.anchorLinks, displayPath: displayPath(registry.meetings[facts.meeting.index].document.path))
    }
  }

  /// The faults of such links in a text that is no meeting's; `displayPath` is that text's file as messages show it.
  public func anchorFaults(of links: [AnchorLink], displayPath: String) -> [Diagnostic] {
    links.compactMap { link in
      let target = facts[link.meeting.index]
      guard !target.has(anchor: link.anchor) else { return nil }
      let nearest = EditDistance.nearest(to: link.anchor, in: target.anchors).map { "#" + $0 }
      return Diagnostic(
        LinkFault.anchor(link.anchor, nearest: nearest), file: displayPath, at: link.position, length: link.length)
    }
  }
}
