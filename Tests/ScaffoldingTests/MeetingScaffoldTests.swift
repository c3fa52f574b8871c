import Archive
import Diagnostics
import Minutes
import Scaffolding
import Testing

@Suite("The file of a new meeting")
struct MeetingScaffoldTests {
  private func file(
    _ archive: SmallArchive, _ facts: MeetingScaffold.Facts = .init(status: .draft), hasSchemas: Bool = false
  ) throws -> NewFile {
    let day = try CalendarDate(written: "2026-03-04", in: .of(.da))
    return MeetingScaffold(of: archive.body, on: day, facts, in: archive.registry, hasSchemas: hasSchemas).file
  }

  /// The lines below `participants:`.
  private func proposal(_ participants: String) throws -> [String] {
    let archive = SmallArchive(["meetings/a.md": SmallArchive.meeting("2026-01-07", participants)])
    let file = try file(archive)
    #expect(archive.adding(file).faults == [])
    let lines = file.text.split(separator: "\n").drop { $0 != "participants:" }.dropFirst()
    return lines.prefix { $0.hasPrefix("  ") }.map(String.init)
  }

  @Test("says what is known, and hints at the rest in comments")
  func whole() throws {
    let facts = MeetingScaffold.Facts(
      time: "13.00-15.00", place: "Lokale #5: salen", number: "1/2026", status: .planned)
    let file = try file(SmallArchive(), facts, hasSchemas: true)
    #expect(file.path == "meetings/nord/2026-03-04-faglig.md")
    #expect(
      file.text == """
        ---
        # yaml-language-server: $schema=../../../schema/meeting.schema.json
        # Linjer, der begynder med #, ser ingen. Slet dem, når du vil.
        cluster: nord
        body: faglig
        date: 4. marts 2026
        time: 13.00-15.00
        place: 'Lokale #5: salen'
        number: 1/2026
        # draft: en kladde, som kun I ser. planned: en dagsorden. provisional: vises som ikke godkendt. approved: godkendt.
        status: planned
        # Noter i parentes efter navnet: (afbud), (via Teams), (mødeleder), (referent), (gæst), (punkt 1-3).
        # participants:
        #   - Navn, rolle, organisation
        # next: dagen for næste møde i samme forum
        ---

        ## 1. Godkendelse af dagsorden

        ## 2. Opfølgning fra sidste møde

        ## 3. Eventuelt

        """)
  }

  @Test("says it in English on an English site")
  func english() throws {
    let file = try file(SmallArchive(language: .en))
    #expect(
      file.text == """
        ---
        # Nobody sees lines that begin with #. Delete them as you like.
        cluster: nord
        body: faglig
        date: 4 March 2026
        # time: 13:00-15:00
        # place: Room 2, or Online
        # number: 1/2026
        # draft: for you alone. planned: an agenda. provisional: shown as not approved yet. approved: approved.
        status: draft
        # Notes in brackets behind the name: (absent), (via Teams), (chair), (minute-taker), (guest), (items 1-3).
        # participants:
        #   - Name, role, organisation
        # next: the day of the body's next meeting
        # In the text: “Decision: …” and “Action (WHO, due WHEN): …” on lines of their own go into the registers.
        ---

        ## 1. Approval of the agenda

        ### Minutes

        ## 2. Matters arising

        ### Minutes

        ## 3. Any other business

        ### Minutes

        """)
  }

  @Test("is read back without a word of complaint, whatever its status", arguments: MeetingStatus.allCases)
  func readBack(_ status: MeetingStatus) throws {
    let archive = SmallArchive()
    let (whole, faults) = archive.adding(try file(archive, .init(time: "kl. 9", place: "- her, 'der'", status: status)))
    #expect(faults == [])
    let document = try #require(whole.registry.meetings.first).document
    #expect(document.status == status)
    #expect(document.place == "- her, 'der'")
    #expect(document.time?.start == TimeOfDay(hour: 9, minute: 0))
  }

  @Test("keeps the comments' keys to those that the reader knows, when they are taken in")
  func comments() throws {
    let archive = SmallArchive()
    var text = try file(archive).text
    for (comment, line) in [
      ("# time:", "time:"), ("# place:", "place:"), ("# number:", "number:"),
      ("# participants:\n#  ", "participants:\n "),
      ("# next: dagen for næste møde i samme forum", "next: 2026-06-01"),
    ] {
      #expect(text.contains(comment))
      text = text.replacing(comment, with: line)
    }
    #expect(archive.adding(NewFile(path: "meetings/b.md", text: text)).faults == [])
  }

  // MARK: Participants

  @Test("proposes the last meeting's participants with their seats, and nobody as absent")
  func participants() throws {
    let lines = try proposal(
      """
        Fra kommunerne:
          - Karen Holm, direktør, Sandvig Kommune (mødeleder, via Teams)
          - Direktør Mikkel Bro, Egelund Kommune (afbud: ferie)
          - Nanna Krogh, Sandvig Kommune (referent, punkt 1-2)
        Fra Egelund Kommune:
          - Ane Ravn, læge (vært)
          - Repræsentant for patienterne (ikke udpeget)
        Gæster:
          - Per Ravn, arkitekt
      """)
    #expect(
      lines == [
        "  Fra kommunerne:", "    - Karen Holm, direktør, Sandvig Kommune (ordstyrer)",
        "    - Mikkel Bro, Direktør, Egelund Kommune", "    - Nanna Krogh, Sandvig Kommune (referent)",
        "  Fra Egelund Kommune:", "    - Ane Ravn, læge", "    - Repræsentant for patienterne (ikke udpeget)",
      ])
  }

  @Test("puts those who stood under a heading of absence with others of their organisation, else last")
  func absentGroup() throws {
    let lines = try proposal(
      """
        Fra Sandvig Kommune:
          - Karen Holm
        Fra almen praksis:
          - Ane Ravn
        Afbud: 
          - Torben Lund, Sandvig Kommune
          - Mikkel Bro
      """)
    #expect(
      lines == [
        "  Fra Sandvig Kommune:", "    - Karen Holm", "    - Torben Lund", "  Fra almen praksis:", "    - Ane Ravn",
        "    - Mikkel Bro",
      ])
    #expect(try proposal("  Afbud: Karen Holm og Mikkel Bro") == ["  - Karen Holm", "  - Mikkel Bro"])
  }

  @Test("gives the seat of a substitute back to whoever holds it, once")
  func substitutes() throws {
    let lines = try proposal(
      """
        - Karen Holm, chef, Sandvig Kommune (i stedet for Mikkel Bro)
        - Ane Ravn (i stedet for Torben Lund)
        - Torben Lund, læge (afbud)
        - Gæsten Selv (gæst)
      """)
    #expect(lines == ["  - Mikkel Bro, Sandvig Kommune", "  - Torben Lund, læge"])
  }

  @Test("writes what a comma or a bracket would break as a mapping")
  func mappings() throws {
    let lines = try proposal(
      """
        - { name: Lise Bang, role: "leder af Sund Info, sekretær", organisation: Sandvig Kommune, note: referent }
        - { name: Per Ravn, role: "arkitekt {ude}" }
      """)
    #expect(
      lines == [
        "  - { name: Lise Bang, role: 'leder af Sund Info, sekretær', organisation: Sandvig Kommune, note: referent }",
        "  - Per Ravn, arkitekt {ude}",
      ])
  }

  @Test("goes by the newest meeting that has a list")
  func newest() throws {
    let archive = SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2026-01-07", "  - Karen Holm"),
      "meetings/b.md": SmallArchive.meeting("2026-02-07", "  - Mikkel Bro"),
      "meetings/c.md": "---\ncluster: nord\nbody: faglig\ndate: 2026-03-07\n---\n",
    ])
    let text = try file(archive).text
    #expect(text.contains("# Deltagerne er foreslået efter mødet 7. februar 2026. Ret listen.\n"))
    #expect(text.contains("participants:\n  - Mikkel Bro\n"))
  }
}
