/// The words that a check's advice goes by, in lower case.
public struct AdviceWords: Sendable {
  /// Words in the titles of items that no theme fits: `dagsorden`, `eventuelt`.
  public let formalItems: [String]
  /// Link texts that say nothing by themselves: `her`, `læs mere`.
  public let vagueLinkTexts: [String]
  /// Abbreviations that everybody knows, as they are written: `EU`, `OK`.
  public let knownAbbreviations: [String]
  /// The word of the field for themes, as a secretary writes it: `Tema`.
  public let themeLabel: String
}

extension AdviceWords {
  static let danish = AdviceWords(
    formalItems: [
      "afrunding", "afslutning", "bordet rundt", "dagsorden", "dagsordenen", "eventuelt", "evt", "evt.", "frokost",
      "konstituering", "meddelelser", "mødedatoer", "mødekalender", "mødeplan", "næste møde",
      "orientering", "pause", "præsentation", "præsentationsrunde", "referat", "referatet", "siden sidst",
      "sidste møde", "velkommen",
      "velkomst",
    ],
    vagueLinkTexts: [
      "artikel", "bilag", "dette link", "dokument", "fil", "her", "hent", "hent her", "klik", "klik her", "link",
      "linket", "linket her", "læs her", "læs mere", "læs mere her", "mere", "pdf", "se her", "se link", "se mere",
      "se mere her", "via linket", "via dette link",
    ],
    knownAbbreviations: [
      "AC", "BNP", "CPR", "CVR", "DK", "DR", "DSB", "EAN", "EF", "EU", "FN", "GPS", "HR", "ID", "IT", "KL", "LED",
      "MB", "NATO", "NB", "OBS", "OK", "PC", "PDF", "PS", "SMS", "TV", "USA", "USB",
    ],
    themeLabel: "Tema")

  static let english = AdviceWords(
    formalItems: [
      "adjournment", "agenda", "announcements", "any other business", "aob", "apologies", "break", "close", "closing",
      "introductions", "matters arising", "minutes", "next meeting", "welcome",
    ],
    vagueLinkTexts: [
      "article", "attachment", "click", "click here", "document", "download", "file", "here", "link", "more", "pdf",
      "read here", "read more", "see here", "see link", "see more", "the link", "this", "this link",
    ],
    knownAbbreviations: [
      "AD", "AM", "BBC", "BC", "CEO", "EU", "GB", "GPS", "HR", "ID", "IT", "LED", "MB", "NATO", "NB", "OK", "PC", "PDF",
      "PM", "PS", "SMS", "TV", "UK", "UN", "US", "USA", "USB",
    ],
    themeLabel: "Theme")
}
