import Archive
import Minutes
import Testing

@Suite("Participants: who took part, as what, for whom")
struct ParticipantTests {
  static let path = "meetings/a.md"

  /// A site with one meeting whose participants list these lines are.
  static func site(_ lines: String, _ more: [String: String] = [:]) -> SampleSite {
    SampleSite(more.merging([path: SampleSite.meeting("2022-08-26", "participants:\n" + lines)]) { $1 })
  }

  /// `role @ organisation` of the participations, `-` for what is not told.
  static func parts(_ site: SampleSite) throws -> [String] {
    try site.participations().map { participation in
      let organisation = participation.organisation.map { site.registry[$0].name }
      return "\(participation.name): \(participation.role ?? "-") @ \(organisation ?? "-")"
    }
  }

  @Test("two spellings that give one address are one organisation, whatever is learnt in between")
  func spellings() throws {
    let site = Self.site(
      """
        - X Xen, rolle, Zzz Nord
        - Y Yen, rolle, Zzz-Nord
        - Z Zen, rolle, Zzzz Nord
      """)
    #expect(site.diagnostics.told.filter { $0.contains("Zzz-Nord") } == [])
    #expect(try Self.parts(site)[1].hasPrefix("Y Yen: rolle @ Zzz"))
  }

  @Test("role and organisation are told apart by municipalities, organisations.yml and other lines")
  func rolesAndOrganisations() throws {
    let site = Self.site(
      """
        - Leif Serup, direktør og kommunal medformand, Hjørring Kommune
        - Helle Carlsson, Læsø Kommune
        - Jan Mainz, direktør, Psykiatrien
        - Per Bo, Psykiatrien
        - Ida Dal, Psykiatrien, overlæge
        - Ane Lund, praktiserende læge
        - Bo Holm, formand, medlem af klyngen
        - Kaj Vad, Sygehuset
      """, ["organisations.yml": "- name: Regionshospitalet\n  aliases: [Sygehuset]\n"])
    #expect(site.diagnostics.told == [])
    #expect(
      try Self.parts(site) == [
        "Leif Serup: direktør og kommunal medformand @ Hjørring Kommune",
        "Helle Carlsson: - @ Læsø Kommune",
        "Jan Mainz: direktør @ Psykiatrien",
        "Per Bo: - @ Psykiatrien",
        "Ida Dal: overlæge @ Psykiatrien",
        "Ane Lund: praktiserende læge @ -",
        "Bo Holm: formand, medlem af klyngen @ -",
        "Kaj Vad: - @ Regionshospitalet",
      ])
  }

  @Test("of two parts the second is a role unless it is known as an organisation")
  func unknownPart() throws {
    let site = Self.site("  - Ane Lund, Ukendt Forening\n  - Bo Holm, Hjørring Kommune, Formand")
    #expect(try Self.parts(site) == ["Ane Lund: Ukendt Forening @ -", "Bo Holm: Formand @ Hjørring Kommune"])
  }

  @Test("a title before the name is the role, so what follows is the organisation")
  func titles() throws {
    let site = Self.site("  - Direktør Søren Liner, Herning Kommune\n  - Kontorchef Ida Dal, Formand")
    #expect(
      try Self.parts(site) == ["Søren Liner: Direktør @ Herning Kommune", "Ida Dal: Kontorchef, Formand @ -"])
  }

  @Test("a mapping says what is what")
  func mapping() throws {
    let site = Self.site("  - { name: Lotte Worup, role: centerchef, organisation: Rebild Kommune }")
    #expect(try Self.parts(site) == ["Lotte Worup: centerchef @ Rebild Kommune"])
  }

  @Test("a group that is an organisation lends itself to lines that name none")
  func lentOrganisation() throws {
    let site = Self.site(
      """
        Fra Læsø Kommune:
          - Ane Lund, chef
          - Bo Holm, direktør, Hjørring Kommune
        Hjørring Kommune: Kaj Vad, Ida Dal og Jan Mainz
        Fra kommunerne:
          - Per Bo, borgmester
      """)
    #expect(
      try Self.parts(site) == [
        "Ane Lund: chef @ Læsø Kommune", "Bo Holm: direktør @ Hjørring Kommune", "Kaj Vad: - @ Hjørring Kommune",
        "Ida Dal: - @ Hjørring Kommune", "Jan Mainz: - @ Hjørring Kommune", "Per Bo: borgmester @ -",
      ])
    let groups = site.registry.meetings[0].groups
    #expect(groups.map(\.title) == ["Fra Læsø Kommune", "Hjørring Kommune", "Fra kommunerne"])
    #expect(groups.map(\.range) == [0..<2, 2..<5, 5..<6])
  }

  @Test("notes say how somebody took part")
  func notes() throws {
    let list = try Self.site(
      """
        - Ane Lund (afbud: ferie)
        - Bo Holm (via Teams)
        - Kaj Vad (ordstyrer og vært)
        - Ida Dal (referent)
        - Jan Mainz (punkt 1-3)
        - Per Bo (gæst, taler for klyngen)
      """
    ).participations()
    #expect(list[0].presence == .absent(reason: "ferie"))
    #expect(list[1].remote == "via Teams")
    #expect(list[2].isChair && list[2].isHost)
    #expect(list[3].isMinuteTaker)
    #expect(list[4].tookPart(in: 3) && !list[4].tookPart(in: 4))
    #expect(list[5].isGuest)
    #expect(list[5].notes == ["taler for klyngen"])
  }

  @Test("groups make absent, guest or secretariat")
  func groupKinds() throws {
    let list = try Self.site(
      "  Afbud:\n    - Ane Lund\n    - Per Bo (ferie)\n  Gæster:\n    - Bo Holm\n  Sekretariat:\n    - Kaj Vad"
    ).participations()
    #expect(list[0].presence == .absent(reason: nil))
    #expect(!list[1].isPresent)
    #expect(list[2].isGuest && list[2].isPresent)
    #expect(list[3].isSecretariat && list[3].isPresent)
  }

  @Test("somebody listed twice is one participant, warned of, and absence wins", arguments: [true, false])
  func listedTwice(absentFirst: Bool) throws {
    let present = "    - Ane Lund, chef, Læsø Kommune (ordstyrer)"
    let lists =
      absentFirst
      ? "  Afbud:\n    - Ane Lund\n  Mødt:\n\(present)" : "  Mødt:\n\(present)\n  Afbud:\n    - Ane Lund"
    let site = Self.site(lists)
    #expect(site.diagnostics.told == ["content/meetings/a.md:9:7 listed-twice"])
    let list = try site.participations()
    #expect(list.count == 1)
    #expect(list[0].presence == .absent(reason: nil))
    #expect(list[0].role == "chef")
    #expect(list[0].organisation.map { site.registry[$0].name } == "Læsø Kommune")
    #expect(list[0].isChair)
  }

  @Test("a vacant seat makes no person")
  func vacant() throws {
    let site = Self.site("  - Praktiserende læge, Læsø Kommune (ikke udpeget)\n  - Ane Lund")
    let list = try site.participations()
    #expect(list.map(\.presence) == [.vacant, .present])
    #expect(list[0].name == "Praktiserende læge")
    #expect(list[0].person == nil)
    #expect(list[0].organisation.map { site.registry[$0].name } == "Læsø Kommune")
    #expect(site.registry.persons.map(\.name) == ["Ane Lund"])
  }

  @Test("whom somebody stands in for is absent, on the list or not")
  func substitutes() throws {
    let site = Self.site(
      """
        - Ane Lund (i stedet for Bo Holm)
        - Bo Holm, chef
        - Kaj Vad (i stedet for Ida Dal)
        - Per Bo (i stedet for Ida Dal)
        - Jan Mainz (afbud: syg)
        - Leif Serup (i stedet for Jan Mainz)
      """)
    let list = try site.participations()
    #expect(
      list.map(\.name) == ["Ane Lund", "Bo Holm", "Kaj Vad", "Per Bo", "Jan Mainz", "Leif Serup", "Ida Dal"])
    #expect(
      list.map(\.isPresent) == [true, false, true, true, false, true, false])
    #expect(list[0].substitutesFor?.name == "Bo Holm")
    #expect(list[1].substitutedBy?.name == "Ane Lund")
    #expect(list[4].presence == .absent(reason: "syg"))
    #expect(list[6].substitutedBy?.name == "Per Bo")
    #expect(list[6].organisation == nil)
    #expect(site.registry.meetings[0].groups.map(\.range) == [0..<6])
    #expect(try site.person("ida-dal").participations.map(\.index) == [6])
  }

  @Test("chair, host and minute-taker of the front matter go before those of the list")
  func frontMatterOfficers() throws {
    let site = SampleSite([
      Self.path: SampleSite.meeting(
        "2022-08-26",
        """
        chair: Ane Lund
        host: Kommunaldirektøren
        minute-taker: Kaj Vad
        approved-by: [Bo Holm, Ukendt]
        participants: [Ane Lund, Bo Holm (ordstyrer), Kaj Vad (referent)]
        """)
    ])
    #expect(site.diagnostics.told == [])
    let meeting = site.registry.meetings[0]
    #expect(meeting.chairs.map(\.name) == ["Ane Lund", "Bo Holm"])
    #expect(meeting.hosts == [NamedPerson(name: "Kommunaldirektøren", person: nil)])
    #expect(meeting.minuteTakers.map(\.name) == ["Kaj Vad"])
    #expect(meeting.approvers.map { $0.person == nil } == [false, true])
    #expect(meeting.participations.map(\.isChair) == [true, true, false])
    #expect(meeting.participations[2].isMinuteTaker)
  }

  @Test("a person's roles follow one another over the meetings of each body")
  func roles() throws {
    let site = SampleSite([
      "meetings/1.md": SampleSite.meeting("2020-01-01", "participants: ['Ane Lund, chef']"),
      "meetings/2.md": SampleSite.meeting("2021-01-01", "participants: ['Ane Lund, chef']"),
      "meetings/3.md": SampleSite.meeting("2021-05-01", body: "politisk", "participants: ['Ane Lund, rådgiver']"),
      "meetings/4.md": SampleSite.meeting("2022-01-01", "participants: ['Ane Lund, direktør']"),
    ])
    let roles = try site.person("ane-lund").roles
    #expect(roles.map(\.role) == ["chef", "rådgiver", "direktør"])
    #expect(roles.map { site.registry[$0.first].date.iso } == ["2020-01-01", "2021-05-01", "2022-01-01"])
    #expect(roles.map { site.registry[$0.last].date.iso } == ["2021-01-01", "2021-05-01", "2022-01-01"])
  }
}
