import Diagnostics
import Minutes
import Testing

@testable import Archive

@Suite("What all texts together tell: registers, back-references, mentions")
struct ArchiveRegisterTests {
  static func site(_ more: [String: String] = [:]) -> SampleSite {
    SampleSite(
      [
        "glossary.yml": "SKU: Udvalget\n",
        "themes/psykiatri.md": "---\ntitle: Psykiatri\n---\n", "themes/unge.md": "---\ntitle: Børn og unge\n---\n",
        "persons/ida-dal.md": "---\nname: Ida Dal\nlisted: false\n---\n",
        "meetings/1.md": SampleSite.meeting(
          "2022-01-10",
          "next: 2022-04-01\nthemes: [psykiatri]\nparticipants: ['Ane Lund, chef, Læsø Kommune', 'Ida Dal, jurist, Læsø Kommune']",
          text: """
            Se [næste møde](2.md) og meeting [der](meeting:nord/politisk/2021-05-05).

            ## 1. Om SKU

            Tema: unge og psykiatri
            Oplæg: Ane

            Ida Dals oplæg. SKU og SKU igen. [Bo](person:bo-holm) kom den 10. februar 2022.

            Beslutning: Ane Lund og Ida Dal skriver.

            Opgave (Ida Dal, frist 1. marts 2022): Ida skriver.

            Opgave (Ane, Læsø Kommune): Ringer.

            ### a) Under

            Tema: psykiatri
            """),
        "meetings/2.md": SampleSite.meeting(
          "2022-02-10", "next: 2022-06-01\nparticipants: [Bo Holm, Ane Lund (afbud)]",
          text: """
            Ane Lund nævnes.

            ## 1. Et

            Tema: psykiatri

            Ane Lund nævnes igen, jf. [før](1.md#punkt-1) og [før](1.md).

            Opgave (Bo Holm, frist 1. april 2022): Skriver.

            Beslutning: Ja.
            """),
        "meetings/3.md": SampleSite.meeting(
          "2022-09-01", "status: planned\nparticipants: ['Bo Holm, Hjørring Kommune']",
          text: "## 1. Plan\n\nBeslutning: Ane Lund kommer.\n\nOpgave (Bo): Intet.\n"),
      ].merging(more) { $1 })
  }

  @Test("decisions and actions of held meetings stand in the registers: newest meeting first, latest deadline first")
  func registers() throws {
    let archive = try Self.site().archive()
    #expect(
      archive.decisions == [
        DecisionRef(meeting: Ref(1), decision: 0), DecisionRef(meeting: Ref(0), decision: 0),
      ])
    #expect(
      archive.actions == [
        ActionRef(meeting: Ref(1), action: 0), ActionRef(meeting: Ref(0), action: 0),
        ActionRef(meeting: Ref(0), action: 1),
      ])
    #expect(archive.facts[0].actions[0].dueDate?.iso == "2022-03-01")
  }

  @Test("persons and organisations have their actions, persons the decisions that name them")
  func owners() throws {
    let site = Self.site()
    let archive = try site.archive()
    let ane = try site.reference("ane-lund")
    #expect(archive.personActions[ane.index] == [ActionRef(meeting: Ref(0), action: 1)])
    #expect(archive.personDecisions[ane.index] == [DecisionRef(meeting: Ref(0), decision: 0)])
    #expect(archive.organisationActions[1] == [ActionRef(meeting: Ref(0), action: 1)])
    #expect(archive.facts[0].actions[1].owners.map { if case .other = $0 { false } else { true } } == [true, true])
  }

  @Test("items know their presenters and themes; a theme has the items of both halves around an and")
  func themes() throws {
    let site = Self.site()
    let archive = try site.archive()
    #expect(archive.themeItems[1] == [ItemRef(meeting: Ref(1), item: 0), ItemRef(meeting: Ref(0), item: 0)])
    #expect(archive.themeItems[0] == [ItemRef(meeting: Ref(0), item: 0)])
    #expect(archive.themeMeetings == [[], [Ref(0)]])
    #expect(archive.facts[0].items.map(\.themes) == [[Ref(0), Ref(1)], [Ref(0), Ref(1)]])
    #expect(archive.facts[0].items[0].presenters.map { $0.person } == [try site.reference("ane-lund")])
  }

  @Test("what refers to a meeting is told at the meeting, each place once")
  func referrers() throws {
    let archive = try Self.site().archive()
    #expect(archive.meetingReferrers[0] == [Referrer(meeting: Ref(1), item: 0)])
    #expect(
      archive.meetingReferrers[1] == [Referrer(meeting: Ref(0), item: nil), Referrer(meeting: Ref(0), item: 0)])
    #expect(archive.meetingReferrers[2] == [])
  }

  @Test("a person is mentioned where a text says so, newest first, participants or not")
  func mentions() throws {
    let site = Self.site()
    let archive = try site.archive()
    #expect(
      archive.personMentions[try site.reference("ane-lund").index] == [
        Referrer(meeting: Ref(2), item: 0), Referrer(meeting: Ref(1), item: nil), Referrer(meeting: Ref(1), item: 0),
        Referrer(meeting: Ref(0), item: 0),
      ])
    #expect(archive.personMentions[try site.reference("bo-holm").index] == [Referrer(meeting: Ref(0), item: 0)])
  }

  @Test("who presents an item is mentioned there")
  func presenters() throws {
    let site = SampleSite([
      "persons/ida-dal.md": "---\nname: Ida Dal\nlisted: false\n---\n",
      "meetings/a.md": SampleSite.meeting(
        "2022-01-10", "participants: [Ane Lund, Ida Dal]",
        text: "## 1. Et v/ Ida\n\nOplæg: Ane Lund\n\nSagen.\n\n## 2. To\n"),
    ])
    let archive = try site.archive()
    #expect(archive.personMentions == [[Referrer(meeting: Ref(0), item: 0)], []])
    #expect(archive.facts[0].items[0].presenters.map(\.name) == ["Ida", "Ane Lund"])
    #expect(archive.facts[0].items[0].presenters.map(\.person) == [Ref(1), Ref(0)])
  }

  @Test("somebody who is not listed stands in no register, and the role stands for the name")
  func unlisted() throws {
    let site = Self.site(["pages/om.md": "---\ntitle: Om\n---\n[Ida](person:ida-dal)\n"])
    let archive = try site.archive()
    let ida = try site.reference("ida-dal")
    #expect(archive.personMentions[ida.index].isEmpty)
    #expect(archive.personActions[ida.index].isEmpty)
    #expect(archive.personDecisions[ida.index].isEmpty)
    #expect(archive.organisationPersons[1] == [try site.reference("ane-lund")])
    #expect(archive.facts[0].decisions.map(\.text) == ["Ane Lund og jurist skriver."])
    #expect(archive.facts[0].actions.map(\.text) == ["jurist skriver.", "Ringer."])
    #expect(site.registry.role(of: ida, in: Ref(1)) == "en deltager")
  }

  @Test("the uses of an abbreviation, and who spoke for an organisation and when")
  func usesAndOrganisations() throws {
    let site = Self.site()
    let archive = try site.archive()
    #expect(archive.glossaryUses == [[Referrer(meeting: Ref(0), item: 0)]])
    #expect(site.registry.organisations.map(\.name) == ["Hjørring Kommune", "Læsø Kommune"])
    #expect(archive.organisationMeetings == [[], [Ref(0)]])
    #expect(archive.organisationPersons[0] == [try site.reference("bo-holm")])
  }

  @Test("meetings that are not here stand at their body: those that a text links to, and those announced")
  func missing() throws {
    let site = Self.site()
    let archive = try site.archive()
    let told = archive.missingMeetings.map { records in
      records.map { "\($0.meeting.date.iso) \($0.isAnnounced) \($0.referrers.map(\.meeting.index))" }
    }
    #expect(told == [["2021-05-05 false [0]"], ["2022-06-01 true [1]", "2022-04-01 true [0]"]])
    let come = Self.site(["meetings/4.md": SampleSite.meeting("2022-06-01", "status: planned")])
    #expect(try come.archive().missingMeetings[1].map(\.meeting.date.iso) == ["2022-04-01"])
  }

  @Test("faults of names in a text: unknown themes, names near a participant's, items that the meeting does not have")
  func namesInTexts() throws {
    let site = SampleSite([
      "themes/psykiatri.md": "---\ntitle: Psykiatri\n---\n",
      "meetings/a.md": SampleSite.meeting(
        "2022-01-10", "participants: [Ane Lund (punkt 1-2 og 7), 'Bo Holm (til punkt 9)', Kaj Vad (ikke punkt 4)]",
        text: """
          ## 1. Et

          Tema: psykiatr, vejr og vind
          Oplæg: Ane Lundt, Ane

          Opgave (Bo Holmm, Kommunen): Ringer.

          ## 2. To
          """),
    ])
    let faults = try site.link("meetings/a.md").1
    #expect(
      faults.messages == [
        "Mødet har intet punkt 7. Ret nummeret efter punkternes overskrifter.",
        "Mødet har intet punkt 9. Ret nummeret efter punkternes overskrifter.",
        "Mødet har intet punkt 4. Ret nummeret efter punkternes overskrifter.",
        "Temaet »psykiatr« findes ikke. Mente du »Psykiatri«?",
        "Temaet »vejr og vind« findes ikke. En ny oprettes som en fil i themes/.",
        "»Ane Lundt« ligner »Ane Lund«, men er stavet anderledes. Er det samme person, så ret navnet eller skriv "
          + "»aliases: [Ane Lundt]« i filen for »Ane Lund« i persons/. Er det to, så giv dem hver en fil.",
        "»Bo Holmm« ligner »Bo Holm«, men er stavet anderledes. Er det samme person, så ret navnet eller skriv "
          + "»aliases: [Bo Holmm]« i filen for »Bo Holm« i persons/. Er det to, så giv dem hver en fil.",
      ])
    #expect(
      faults.told == [
        "content/meetings/a.md:5:26 no-such-item", "content/meetings/a.md:5:53 no-such-item",
        "content/meetings/a.md:5:77 no-such-item", "content/meetings/a.md:9:7 unknown-theme",
        "content/meetings/a.md:9:17 unknown-theme", "content/meetings/a.md:10:8 near-miss",
        "content/meetings/a.md:12:9 near-miss",
      ])
  }

  @Test("a closed item leaves its title and nothing else")
  func closedItem() throws {
    let site = SampleSite([
      "meetings/a.md": SampleSite.meeting(
        "2022-01-10", "participants: [Ane Lund]",
        text: "## 1. Personsag\n\nLukket: ja\n\nAne Lund. Beslutning: Hemmelig.\n\n## 2. To\n")
    ])
    let archive = try site.archive()
    #expect(archive.facts[0].items.map(\.isClosed) == [true, false])
    #expect(archive.decisions.isEmpty && archive.personMentions == [[]])
  }
}
