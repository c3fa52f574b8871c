import Diagnostics
import Minutes
import Testing

@testable import Importing

@Suite("What is recognised")
struct RecognitionTests {
  private let language = Language.of(.da)

  @Test(
    "times, as they are typed",
    arguments: [
      ("kl. 13.00-15-00", "13:00-15:00"), ("kl.14.00 til kl.16.30", "14:00-16:30"), ("kl. 9-12", "09:00-12:00"),
      ("13:00 – 15:00", "13:00-15:00"), ("fra kl. 10.00 til 11.15, lokale 3", "10:00-11:15"), ("kl. 13", "13:00"),
      ("kl. 09:00 - 11:00 i Skovlund", "09:00-11:00"),
    ])
  func times(text: String, expected: String) throws {
    let time = try #require(TimeFinder(language: language).find(in: text)).time
    #expect(time.start.iso + (time.end.map { "-" + $0.iso } ?? "") == expected)
  }

  @Test("no time in a number or a room", arguments: ["lokale 222", "2022", "Vej 5"])
  func noTime(text: String) { #expect(TimeFinder(language: language).find(in: text) == nil) }

  @Test(
    "numbers of meetings",
    arguments: [
      ("Møde 1, 2022 Styregruppe", "1/2022"), ("Møde nr. 3/2022", "3/2022"), ("Mødenr. 4", "4"),
      ("Politisk Klynge, møde nr. 2/2023", "2/2023"),
    ])
  func numbers(line: String, expected: String) {
    #expect(MeetingNumber(in: line, language: language)?.text == expected)
  }

  @Test("no number in a day or a sentence", arguments: ["Møde 16. januar 2020", "Møde 3", "Mødet blev holdt"])
  func noNumber(line: String) { #expect(MeetingNumber(in: line, language: language) == nil) }

  @Test("labels with and without a colon")
  func labels() {
    let reader = HeadLabelReader(language: language)
    #expect(reader.read("Mødedato: 6. februar 2020")?.rest == "6. februar 2020")
    #expect(reader.read("Tid 16. januar 2020 kl. 13")?.label == .time)
    #expect(reader.read("Sted Rådhuset, lokale 4")?.rest == "Rådhuset, lokale 4")
    #expect(reader.read("Deltagere")?.isSure == true)
    #expect(reader.read("Afbud Tage Leegaard, Regionsrådet")?.label == .absent)
    #expect(reader.read("Sagsnr./Dok.nr.")?.label == .caseNumber)
    #expect(reader.read("Deltagerne blev budt velkommen.") == nil)
    #expect(reader.read("Stedet er valgt") == nil)
    #expect(reader.read("Referent for mødet er ikke fundet") == nil)
  }

  @Test("headings of sections, under their own names and others")
  func sections() {
    #expect(SectionLabel("Konklusion", language: language)?.section == .decision)
    #expect(SectionLabel("Bilag: Kommissorium", language: language)?.rest == "Kommissorium")
    #expect(SectionLabel("Det indstilles, at klyngen", language: language)?.section == .recommendation)
    #expect(SectionLabel("Referatet blev godkendt.", language: language) == nil)
    #expect(SectionLabel("beslutning", language: language) == nil)
  }

  @Test("sentences end where they end")
  func sentences() {
    #expect(
      Sentences.of("To møder pr. år. Næste møde er d. 8. november 2022. Bl.a. K. Hansen kom. Er det nu? Ja.") == [
        "To møder pr. år.", "Næste møde er d. 8. november 2022.", "Bl.a. K. Hansen kom.", "Er det nu?", "Ja.",
      ])
  }

  @Test("the next meeting, in the words of minutes")
  func nextMeeting() {
    let finder = NextMeetingFinder(
      language: language, meeting: CalendarDate(year: 2022, month: 8, day: 26),
      bodyNames: ["Faglig Sundhedsklynge Nord"])
    #expect(finder.find(in: "Næste møde i Faglig Sundhedsklynge Nord er 7. november.")?.value == "2022-11-07")
    #expect(finder.find(in: "Næste møde: 16. januar 2023")?.value == "2023-01-16")
    #expect(finder.find(in: "Næste møde planlægges i 2. halvår af 2020.")?.value == "2. halvår af 2020")
    #expect(finder.find(in: "Næste møde i Politisk Klynge er 7. november.") == nil)
    #expect(finder.find(in: "Emnet behandles igen på næste møde.") == nil)
    #expect(finder.find(in: "Næste møde blev drøftet.") == nil)
  }

  @Test("what a cell says of attendance counts, whatever its column is called")
  func attendance() {
    let rows = [
      ["Navn", "Titel", "Til stede / afbud"], ["Karen Holm", "direktør", "Til stede"],
      ["Lars Hoff", "læge", "Afbud"], ["Pia Lund", "chef", "via Teams"],
      ["Bo Dam", "chef", "Afbud (ferie)"], ["Tage Bro", "chef", "Nej"],
    ]
    #expect(
      ParticipantTable(language: language).groups(rows).flatMap(\.lines) == [
        "Karen Holm, direktør", "Lars Hoff, læge (afbud)", "Pia Lund, chef (via Teams)",
        "Bo Dam, chef (afbud; ferie)", "Tage Bro, chef (afbud)",
      ])
  }

  @Test("days with and without a year, and their weekday")
  func dates() throws {
    let mentions = DateMention.all(
      in: "Mandag den 10.januar og 26/8-22, jf. sag 2019-065072 og 5/10", language: language)
    #expect(mentions.map(\.day) == [10, 26])
    #expect(mentions.map(\.year) == [nil, 2022])
    #expect(mentions[0].weekday == 1)
  }
}
