public import Diagnostics
import Minutes

/// The whole archive after linking: the registry, the facts of every text, and what only all of them together tell.
public struct Archive: Sendable {
  /// All entities.
  public let registry: Registry
  /// The facts of the meetings' texts, in the registry's order of meetings.
  public let facts: [MeetingFacts]
  /// The register of decisions of held meetings, newest meeting first, within a meeting in the order written.
  public let decisions: [DecisionRef]
  /// The register of actions of held meetings: latest deadline first where one is read, then those without, newest meeting first.
  public let actions: [ActionRef]
  /// What refers to each meeting, in the registry's order of meetings; newest first.
  public let meetingReferrers: [[Referrer]]
  /// Where each person is mentioned (not: took part), in the registry's order of persons; newest first.
  public let personMentions: [[Referrer]]
  /// The actions in each person's name.
  public let personActions: [[ActionRef]]
  /// The decisions whose words name each person.
  public let personDecisions: [[DecisionRef]]
  /// The items of each theme, in the registry's order of themes; newest first, within a meeting in the order written.
  public let themeItems: [[ItemRef]]
  /// The meetings that belong to each theme as a whole, newest first.
  public let themeMeetings: [[Ref<Meeting>]]
  /// Where each abbreviation is used, in the glossary's order; newest first.
  public let glossaryUses: [[Referrer]]
  /// The actions of each organisation.
  public let organisationActions: [[ActionRef]]
  /// Who spoke for each organisation, in the language's order of names.
  public let organisationPersons: [[Ref<Person>]]
  /// The meetings each organisation took part in, newest first.
  public let organisationMeetings: [[Ref<Meeting>]]
  /// Known meetings of each body whose minutes are not here, newest first, with what refers to them.
  public let missingMeetings: [[MissingMeetingRecord]]
}

extension Archive {
  /// The archive of a registry and the facts of all its meetings' texts, which stand in the registry's order of meetings.
  public init(registry: Registry, facts: [MeetingFacts]) {
    var builder = ArchiveBuilder(registry: registry, facts: facts)
    self = builder.build()
  }

  /// The faults of links to places that other minutes do not have: those of the meetings' own texts.
  public func anchorFaults(displayPath: (String) -> String) -> [Diagnostic] {
    facts.flatMap { facts in
      anchorFaults(of: facts.anchorLinks, displayPath: displayPath(registry[facts.meeting].document.path))
    }
  }

  /// The faults of such links in a text that is no meeting's; `displayPath` is that text's file as messages show it.
  public func anchorFaults(of links: [AnchorLink], displayPath: String) -> [Diagnostic] {
    links.compactMap { link in
      let target = facts[link.meeting.index]
      guard !target.has(anchor: link.anchor) else { return nil }
      let nearest = EditDistance.nearest(to: link.anchor, in: target.anchors).map { "#" + $0 }
      return Diagnostic(LinkFault.anchor(link.anchor, nearest: nearest), file: displayPath, at: link.position)
    }
  }
}

/// An item of a meeting's facts.
public struct ItemRef: Hashable, Sendable {
  public let meeting: Ref<Meeting>
  public let item: Int
}

/// A decision of a meeting's facts.
public struct DecisionRef: Hashable, Sendable {
  public let meeting: Ref<Meeting>
  public let decision: Int
}

/// An action of a meeting's facts.
public struct ActionRef: Hashable, Sendable {
  public let meeting: Ref<Meeting>
  public let action: Int
}

/// A place that refers to something: an item, or a meeting's introduction.
public struct Referrer: Hashable, Sendable {
  public let meeting: Ref<Meeting>
  /// The place of the item in the meeting's facts; nil for the introduction.
  public let item: Int?
}

/// A meeting whose minutes are not here, and who speaks of it.
public struct MissingMeetingRecord: Hashable, Sendable {
  public let meeting: MissingMeeting
  /// Newest first.
  public let referrers: [Referrer]
}
