import Diagnostics
import Minutes
import Testing

@Suite("Agendas in English")
struct AgendaEnglishTests {
  private static let text = """
    Introduction.

    ## Item 3 – Prevention by Ann Lee

    Theme: prevention; employment
    Presenter: Bo Ray and Cy Day
    Time: 20 min
    Case: 2019-065072

    ### Background
    The case.

    ### Recommendation
    Discuss.

    ### Attachments
    1. Draft

    ### Minutes
    Decision: Go on.

    Resolution: Stop.

    Action (Hill Council and Ann Lee, due by the meeting 7 November 2022, done 1 May 2023): write.

    ### a) Plan

    #### Decision:
    Adopted.

    ## 4. Staff

    Closed: yes

    Secret.

    ```table
    secret
    ```
    """

  @Test("every word has its English form")
  func words() {
    let reading = AgendaReading(Self.text, in: .en, persons: ["Ann Lee"])
    #expect(reading.headings == ["item-3 3 Prevention", "item-3-a a Plan", "item-4 4 Staff"])
    #expect(
      reading.outline()
        == "background[The case.] recommendation[Discuss.] attachments[Draft] minutes[Go on. | Stop. | write.] a{decision[Adopted.]}"
    )
    let item = reading.agenda?.items.first
    #expect(item?.presenters.map(\.value) == ["Ann Lee", "Bo Ray", "Cy Day"])
    #expect(item?.themes.map(\.value) == ["prevention", "employment"])
    #expect(item?.time == "20 min")
    #expect(item?.caseNumber == "2019-065072")
    #expect(
      reading.decisions == ["item-3-decision: Go on.", "item-3-decision-2: Stop.", "item-3-a-decision: Adopted."])
    #expect(reading.actions == ["item-3-action: write."])
    let action = reading.agenda?.actions.first
    #expect(action?.owners.map(\.value) == ["Hill Council", "Ann Lee"])
    #expect(action?.dueDate?.iso == "2022-11-07")
    #expect(action?.doneDate?.iso == "2023-05-01")
    #expect(reading.agenda?.items.last?.isClosed == true)
    #expect(!reading.html.contains("ecret"))
    #expect(reading.faults.isEmpty)
  }

  @Test("a table's word is that of the language")
  func table() {
    #expect(AgendaReading("```table\na;b\n```\n", in: .en).html.contains("<th>a</th>"))
    #expect(!AgendaReading("```tabel\na;b\n```\n", in: .en).html.contains("<th>a</th>"))
  }
}
