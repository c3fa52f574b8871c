import Diagnostics
import Minutes
import Testing

@Suite("Advice on a meeting’s text")
struct AgendaAdviserTests {
  /// What is said of a text, as `line code`.
  private func advice(
    _ text: String, today: CalendarDate? = nil, hasThemes: Bool = true, themes: [String] = [],
    status: MeetingStatus = .approved, in language: LanguageCode = .da, general: [Diagnostic] = []
  ) throws -> [String] {
    let agenda = try #require(AgendaReading(text, in: language).agenda)
    let date = try #require(PartialDate(parsing: "2022-08-26", in: .of(.da)))
    let meeting = MeetingDocument(
      path: "meetings/a.md", cluster: Located("nord", at: .start), body: Located("faglig", at: .start),
      date: Located(date, at: .start), status: status, themes: themes.map { Located($0, at: .start) })
    return AgendaAdviser(language: .of(language), today: today, hasThemes: hasThemes)
      .advice(on: agenda, of: meeting, displayPath: "content/meetings/a.md", general: general)
      .map { "\($0.position?.line ?? 0) \($0.fault.code)" }
  }

  @Test("asks for themes of items that have a matter of their own")
  func themes() throws {
    let text = """
      ## 1. Godkendelse af dagsorden
      ## 2. Budget
      ## 3. Møder
      Tema: ledelse
      ## 4. Delt
      ### a) Det ene
      Tema: ledelse
      ## 5. Evt.
      ## 6. Sag
      Lukket: ja
      """
    #expect(try advice(text) == ["2 item-without-theme"])
    #expect(try advice(text, themes: ["ledelse"]) == [])
    #expect(try advice(text, hasThemes: false) == [])
  }

  @Test("knows the formal items in English, and takes no word for part of another")
  func formalItems() throws {
    #expect(try advice("## Any other business\n## Agendas of old", in: .en) == ["2 item-without-theme"])
    #expect(try advice("## Referatsystemet\n## Godkendelse af referat") == ["1 item-without-theme"])
  }

  @Test("asks for owners and deadlines of actions that are not done")
  func actions() throws {
    let text = """
      ## 1. Eventuelt
      Opgave: skrive.

      Opgave (Bo Lund): skrive.

      Opgave (frist 1. maj 2022): skrive.

      Opgave (Bo Lund, frist 1. maj 2022): skrive.

      Opgave (udført): skrive.
      """
    #expect(
      try advice(text) == [
        "2 action-without-owner", "2 action-without-deadline", "4 action-without-deadline", "6 action-without-owner",
      ])
  }

  @Test(
    "asks how actions went whose deadline is more than thirty days past, by the day that it is told and by no clock",
    arguments: [
      ("2022-05-31", []), ("2022-06-01", ["2 overdue-action"]), ("2026-01-01", ["2 overdue-action"]), (nil, []),
    ] as [(String?, [String])])
  func overdue(_ today: String?, expected: [String]) throws {
    let day = try today.map { try CalendarDate(written: $0, in: .of(.da)) }
    let text = "## 1. Eventuelt\nOpgave (Bo Lund, frist 1. maj 2022): skrive."
    #expect(try advice(text, today: day) == expected)
    let done = text.replacing("2022)", with: "2022, udført 3. maj 2022)")
    #expect(try advice(done, today: day) == [])
  }

  @Test("asks for the words of a decision whose heading stands alone, but not in an agenda")
  func decisions() throws {
    let text = """
      ## 1. Eventuelt
      ### Beslutning
      ## 2. Eventuelt
      ### Beslutning
      Godkendt.
      ## 3. Eventuelt
      ### Beslutning
      Beslutning: Godkendt.
      ## 4. Eventuelt
      ### a) Det ene
      #### Beslutning
      """
    #expect(try advice(text, hasThemes: false) == ["2 decision-without-text", "11 decision-without-text"])
    #expect(try advice(text, hasThemes: false, status: .planned) == [])
  }

  @Test("leaves out what else is said of the lines of closed items")
  func closedItems() throws {
    let text = """
      # Dagsorden
      ## 1. Eventuelt
      [her](#punkt-1)
      ## 2. Sag
      Lukket: ja
      [her](#punkt-1)
      ### a) Mere
      ## 3. Eventuelt
      ### a) Det ene
      Lukket: ja
      [her](#punkt-1)
      ### b) Det andet
      [her](#punkt-1)
      """
    let general = (1...13).map {
      Diagnostic(ContentAdvice.vagueLinkText("her"), file: "a.md", at: SourcePosition(line: $0, column: 1))
    }
    let told = try advice(text, hasThemes: false, general: general)
    #expect(told == [1, 2, 3, 8, 12, 13].map { "\($0) vague-link-text" })
  }
}
