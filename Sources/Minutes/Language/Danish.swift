import Diagnostics

extension Language {
  /// Danish, the default.
  static let danish = Language(
    code: .da,
    calendar: .danish,
    participants: .danish,
    agenda: AgendaWords(
      fields: [
        "tema": .theme, "temaer": .theme, "oplæg": .presenter, "oplægsholder": .presenter,
        "oplægsholdere": .presenter, "tid": .time, "sag": .caseNumber, "sagsnr.": .caseNumber, "sagsnr": .caseNumber,
        "sagsnummer": .caseNumber, "lukket": .closed,
      ],
      yes: ["ja"], no: ["nej"],
      sections: [
        "sagsfremstilling": .background, "indstilling": .recommendation, "bilag": .attachments, "referat": .minutes,
        "beslutning": .decision,
      ],
      decision: ["beslutning"], action: ["opgave"], due: ["frist"], done: ["udført"],
      item: ["punkt", "pkt.", "pkt"], presentedBy: ["v/", "ved"], table: ["tabel"],
      itemAnchor: "punkt", decisionAnchor: "beslutning", actionAnchor: "opgave"),
    mentions: MentionWords(
      item: ["punkt", "pkt.", "pkt"],
      ambiguousFirstNames: [
        "ask", "august", "bjørn", "bo", "dag", "ebbe", "fred", "gro", "gry", "hans", "helle", "juli", "juni",
        "kåre", "lave", "line", "liv", "lykke", "maj", "my", "per", "pil", "rosa", "rose", "rune", "sol", "sten",
        "stig", "storm", "svend", "tage", "tor", "ulv", "vibe", "viol", "vår",
      ],
      genitives: ["s", "'s", "’s", "'", "’"]),
    advice: .danish,
    importing: .danish,
    addresses: AddressWords(
      clusters: "klynger", meetings: "moeder", persons: "personer", themes: "temaer", organisations: "organisationer",
      decisions: "beslutninger", actions: "opgaver", search: "soeg", glossary: "ordliste",
      corrections: "rettelser",
      calendar: "kalender.ics", meetingCalendar: "moede.ics"),
    search: .danish, printed: { $0.danish }, nouns: { $0.danish })
}
