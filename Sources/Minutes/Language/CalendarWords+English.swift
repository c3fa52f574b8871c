extension CalendarWords {
  static let english = CalendarWords(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    shortMonths: [
      ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9),
      ("oct", 10), ("nov", 11), ("dec", 12),
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    dayPrefixes: ["the"], dayEndings: ["st", "nd", "rd", "th"], dayLinks: ["of"], monthMayComeFirst: true,
    timePrefixes: ["from", "at"], timeSuffixes: ["o'clock", "o’clock"], timeLinks: ["to", "until", "till"],
    halves: (before: ["am", "a.m."], after: ["pm", "p.m."]),
    writtenTimePrefix: "", writtenDayMark: " ", writtenMinuteMark: ":", thousandsMark: ",",
    writtenDoubt: "probably")
}
