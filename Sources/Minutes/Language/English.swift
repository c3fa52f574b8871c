import Diagnostics

extension Language {
  /// English.
  static let english = Language(
    code: .en,
    calendar: .english,
    participants: .english,
    agenda: AgendaWords(
      fields: [
        "theme": .theme, "themes": .theme, "presenter": .presenter, "presenters": .presenter, "time": .time,
        "case": .caseNumber, "case no.": .caseNumber, "case number": .caseNumber, "closed": .closed,
      ],
      yes: ["yes"], no: ["no"],
      sections: [
        "background": .background, "recommendation": .recommendation, "attachments": .attachments,
        "minutes": .minutes, "decision": .decision, "resolution": .decision,
      ],
      decision: ["decision", "resolution"], action: ["action"], due: ["due"], done: ["done"],
      item: ["item"], presentedBy: ["by"], table: ["table"],
      itemAnchor: "item", decisionAnchor: "decision", actionAnchor: "action"),
    mentions: MentionWords(
      item: ["item"],
      ambiguousFirstNames: [
        "amber", "april", "art", "august", "bill", "chance", "chase", "christian", "daisy", "dawn", "drew",
        "earl", "faith", "frank", "gene", "grace", "grant", "guy", "hope", "iris", "ivy", "jack", "joy", "june",
        "lily", "mark", "may", "miles", "nick", "olive", "pat", "patience", "penny", "pierce", "ray", "rich",
        "rob", "rose", "ruby", "skip", "sue", "summer", "violet", "wade", "ward", "will",
      ],
      genitives: ["'s", "’s", "'", "’"]),
    advice: .english,
    importing: .english,
    addresses: AddressWords(
      clusters: "clusters", meetings: "meetings", persons: "people", themes: "themes", organisations: "organisations",
      decisions: "decisions", actions: "actions", search: "search", glossary: "glossary",
      corrections: "corrections",
      calendar: "calendar.ics", meetingCalendar: "meeting.ics"),
    search: .english, printed: { $0.english }, nouns: { $0.english })
}
