extension CalendarWords {
  static let danish = CalendarWords(
    months: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
      "december",
    ],
    shortMonths: [
      ("jan", 1), ("feb", 2), ("febr", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9),
      ("sept", 9), ("okt", 10), ("nov", 11), ("dec", 12),
    ],
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    shortWeekdays: ["man", "tirs", "ons", "tors", "fre", "lør", "søn"],
    dayPrefixes: ["den", "d."], dayEndings: [], dayLinks: [], monthMayComeFirst: false,
    timePrefixes: ["kl.", "kl", "klokken", "fra"], timeSuffixes: [], timeLinks: ["til", "indtil"],
    halves: (before: [], after: []),
    writtenTimePrefix: "kl. ", writtenDayMark: ". ", writtenMinuteMark: ".", thousandsMark: ".",
    writtenDoubt: "formentlig")
}
