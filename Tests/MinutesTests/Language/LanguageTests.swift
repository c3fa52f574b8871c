import Diagnostics
import Minutes
import Testing

@Suite("Language files")
struct LanguageTests {
  @Test("addresses of both languages are those of the format")
  func addresses() {
    let danish = Language.of(.da).addresses
    #expect(
      [danish.clusters, danish.meetings, danish.persons, danish.themes, danish.organisations]
        == ["klynger", "moeder", "personer", "temaer", "organisationer"])
    #expect(
      [danish.decisions, danish.actions, danish.search, danish.glossary, danish.calendar, danish.meetingCalendar]
        == ["beslutninger", "opgaver", "soeg", "ordliste", "kalender.ics", "moede.ics"])
    let english = Language.of(.en).addresses
    #expect(
      [english.clusters, english.meetings, english.persons, english.themes, english.organisations]
        == ["clusters", "meetings", "people", "themes", "organisations"])
    #expect(
      [english.decisions, english.actions, english.search, english.glossary, english.calendar, english.meetingCalendar]
        == ["decisions", "actions", "search", "glossary", "calendar.ics", "meeting.ics"])
  }

  @Test("the words of a meeting's text are those of the format")
  func agendaWords() {
    let danish = Language.of(.da).agenda
    #expect(
      danish.fields["tema"] == .theme && danish.fields["lukket"] == .closed && danish.fields["oplæg"] == .presenter)
    #expect(danish.sections["sagsfremstilling"] == .background && danish.sections["bilag"] == .attachments)
    #expect([danish.itemAnchor, danish.decisionAnchor, danish.actionAnchor] == ["punkt", "beslutning", "opgave"])
    let english = Language.of(.en).agenda
    #expect(english.decision == ["decision", "resolution"])
    #expect(english.sections["background"] == .background && english.fields["case"] == .caseNumber)
    #expect([english.itemAnchor, english.decisionAnchor, english.actionAnchor] == ["item", "decision", "action"])
  }

  @Test("every word has a form in every language, and no two nouns are alike", arguments: LanguageCode.allCases)
  func completeness(code: LanguageCode) {
    let language = Language.of(code)
    #expect(language.code == code)
    #expect(Word.allCases.allSatisfy { !language[$0].isEmpty })
    #expect(Set(Noun.allCases.map { language.count(2, $0) }).count == Noun.allCases.count)
  }
}
