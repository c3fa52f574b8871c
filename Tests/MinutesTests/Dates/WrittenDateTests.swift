import Diagnostics
import Fuzzing
import Minutes
import Testing

@Suite("Dates of front matter")
struct WrittenDateTests {
  private func iso(_ text: String, in code: LanguageCode = .da) -> String? {
    PartialDate(parsing: text, in: .of(code)).map { $0.iso + ($0.isUncertain ? "?" : "") }
  }

  @Test(
    "Danish forms",
    arguments: [
      ("2022-08-26", "2022-08-26"), ("2022-8-6", "2022-08-06"), ("26. august 2022", "2022-08-26"),
      ("26 august 2022", "2022-08-26"), ("26.august 2022", "2022-08-26"), ("26. AUGUST 2022", "2022-08-26"),
      ("26. aug. 2022", "2022-08-26"), ("26. sept 2022", "2022-09-26"), ("1. maj 2022", "2022-05-01"),
      ("fredag den 26. august 2022", "2022-08-26"), ("Fredag d. 26. aug. 2022", "2022-08-26"),
      ("fre. 26. august 2022", "2022-08-26"), ("fredag, 26. august 2022", "2022-08-26"),
      ("d. 26. august 2022", "2022-08-26"), ("den 26. august 2022", "2022-08-26"),
      ("lørdag den 27. august 2022", "2022-08-27"),
      ("26/8 2022", "2022-08-26"), ("26/8-2022", "2022-08-26"), ("26/8/2022", "2022-08-26"),
      ("26.8.2022", "2022-08-26"),
      ("26. 8. 2022", "2022-08-26"), ("26-08-2022", "2022-08-26"), ("26.08.2022", "2022-08-26"),
      ("26. august 2022.", "2022-08-26"), ("26.\u{A0}august\u{A0}2022", "2022-08-26"),
      ("2023-05", "2023-05"), ("maj 2023", "2023-05"), ("Maj 2023", "2023-05"), ("sept. 2023", "2023-09"),
      ("2023", "2023"),
      ("2023?", "2023?"), ("2023 ?", "2023?"), ("maj 2023 (?)", "2023-05?"), ("26. august 2022?", "2022-08-26?"),
      ("29. februar 2024", "2024-02-29"),
    ])
  func danish(text: String, date: String) {
    #expect(iso(text) == date)
  }

  @Test(
    "English forms",
    arguments: [
      ("2022-08-26", "2022-08-26"), ("26 August 2022", "2022-08-26"), ("26th August 2022", "2022-08-26"),
      ("the 26th of August, 2022", "2022-08-26"), ("August 26, 2022", "2022-08-26"), ("Aug. 26th 2022", "2022-08-26"),
      ("Friday 26 August 2022", "2022-08-26"), ("Friday, August 26, 2022", "2022-08-26"), ("26/8/2022", "2022-08-26"),
      ("May 2023", "2023-05"), ("2023?", "2023?"),
    ])
  func english(text: String, date: String) {
    #expect(iso(text, in: .en) == date)
  }

  @Test(
    "what is no date says why, at its place",
    arguments: [
      (
        "ultimo oktober 2020", "unreadable-date",
        "Skriv fx »2022-08-26« eller »26. august 2022«; ved man kun måneden eller året, »2022-08« eller »2022«."
      ),
      ("26. august", "year-missing", "Skriv også året, fx »26. august 2022«."),
      ("26/8", "year-missing", "Skriv også året, fx »26. august 2022«."),
      ("26/8-22", "short-year", "Skriv året med fire cifre, fx »26/8-2022«."),
      ("26.8.22", "short-year", "Skriv året med fire cifre, fx »26/8-2022«."),
      ("31. april 2023", "no-such-day", "Mente du »30. april 2023«?"),
      ("29. februar 2023", "no-such-day", "Mente du »28. februar 2023«?"),
      ("0. maj 2023", "no-such-day", "Mente du »31. maj 2023«?"),
      ("8/26/2022", "no-such-month", "Mente du »2022-08-26«?"),
      ("2022-26-08", "no-such-month", "Mente du »2022-08-26«?"),
      ("2022-13", "no-such-month", "Skriv dag, måned og år."),
      ("0000-01-01", "unreadable-date", nil), ("26. august 20222", "unreadable-date", nil),
      ("26. august 2022 kl. 13", "unreadable-date", nil), ("26. agust 2022", "unreadable-date", nil),
      ("May 26 2022", "unreadable-date", nil), ("mandag", "unreadable-date", nil), ("?", "unreadable-date", nil),
      ("99999999999999999999", "unreadable-date", nil),
    ] as [(String, String, String?)])
  func invalid(text: String, code: String, suggestion: String?) {
    let reading = DocumentReading.meeting("number: 1", date: "'\(text)'")
    #expect(reading.meeting == nil)
    #expect(reading.faults == ["4:8 \(code)"])
    if let suggestion { #expect(reading.diagnostics.first?.fault.suggestion(in: .da) == suggestion) }
  }

  @Test("a weekday that the date does not have is a warning")
  func weekday() {
    let reading = DocumentReading.meeting("number: 1", date: "mandag den 26. august 2022")
    #expect(reading.meeting?.date.value.iso == "2022-08-26")
    #expect(reading.faults == ["4:7 weekday-mismatch"])
    #expect(reading.diagnostics.first?.fault.message(in: .da) == "Datoen er en fredag, ikke en mandag.")
    #expect(reading.diagnostics.first?.severity == .warning)
  }

  @Test("a question mark needs a note that says why")
  func doubt() {
    #expect(DocumentReading.meeting("number: 1", date: "2023?").faults == ["4:7 doubt-without-note"])
    let reading = DocumentReading.meeting("date-note: Udledt.", date: "2023?")
    #expect(reading.faults.isEmpty)
    #expect(reading.meeting?.dateNote == "Udledt.")
    #expect(reading.meeting?.date.value.certainDate == nil)
  }

  @Test("a vague date stands at the end of the time it names")
  func order() throws {
    let dates = try ["2023", "2023-05", "2023-02", "2023-02-27"].map {
      try #require(PartialDate(parsing: $0, in: .of(.da)))
    }
    #expect(dates.sorted { $0.sortKey < $1.sortKey }.map(\.iso) == ["2023-02-27", "2023-02", "2023-05", "2023"])
  }

  @Test("any day of four centuries reads as what was written, in every form")
  func roundTrip() throws {
    let danish = Language.of(.da)
    let english = Language.of(.en)
    for var dice in Rounds(2_000, seed: 2022) {
      let (year, month) = (dice.number(1700...2100), dice.number(1...12))
      let day = dice.number(1...CalendarDate.days(inMonth: month, of: year))
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      let forms = [date.iso, "\(day)/\(month)-\(year)", "\(day).\(month).\(year)", danish.written(date)]
      for form in forms + ["\(danish.weekday(of: date)) den \(danish.written(date))"] {
        #expect(PartialDate(parsing: form, in: danish) == PartialDate(date))
      }
      #expect(PartialDate(parsing: english.written(date), in: english) == PartialDate(date))
    }
  }

  @Test("whatever stands where a date must is one or a fault in its place, in both languages")
  func anyText() {
    let pieces = [
      "1", "2", "0", "26", "31", "2022", "1999", "99999999999999999999", "-", "/", ".", ",", " ", "  ", "?", "(?)",
      "d.",
      "den ", "mandag", "fre.", "august", "aug", "maj", "May", "th", "the ", "of ", "ultimo", "æ", "\u{A0}", "\u{30A}",
      "👍🏽",
      "–", "kl. 13", "x",
    ]
    var read = 0
    for var dice in Rounds(2_000, seed: 2023) {
      let text = dice.text(of: pieces, 1...8)
      for code in LanguageCode.allCases {
        let reading = DocumentReading.meeting("date-note: x", date: "'\(text)'", in: code)
        #expect((reading.meeting == nil) == reading.diagnostics.contains { $0.severity == .error }, "\(text)")
        for diagnostic in reading.diagnostics {
          let position = diagnostic.position
          #expect(position?.line == 4 || position?.line == 5, "\(text): \(reading.faults)")
          #expect((1...(8 + text.count)).contains(position?.column ?? 0), "\(text): \(reading.faults)")
        }
        guard let date = reading.meeting?.date.value else { continue }
        read += 1
        // As the site writes it, it is read as the same.
        let again = PartialDate(parsing: date.iso + (date.isUncertain ? "?" : ""), in: .of(code))
        #expect(again == date, "\(text)")
      }
    }
    #expect(read > 0)
  }
}
