public import Archive
public import Diagnostics
public import Minutes

/// The file of a new meeting.
public struct MeetingScaffold: Sendable {
  private let registry: Registry
  private let body: Ref<Body>
  private let date: CalendarDate
  private let facts: Facts
  private let hasSchemas: Bool

  /// What is known of the meeting besides who met when; each as it is to be written.
  public struct Facts: Sendable {
    /// When it begins and ends.
    public var time: String?
    /// Where.
    public var place: String?
    /// Its own number.
    public var number: String?
    /// How far the minutes have come.
    public var status: MeetingStatus

    /// Some facts.
    public init(time: String? = nil, place: String? = nil, number: String? = nil, status: MeetingStatus) {
      self.time = time
      self.place = place
      self.number = number
      self.status = status
    }
  }

  /// A meeting of a body.
  /// - Parameter hasSchemas: whether the site has schemas for editors beside its content.
  public init(of body: Ref<Body>, on date: CalendarDate, _ facts: Facts, in registry: Registry, hasSchemas: Bool) {
    self.registry = registry
    self.body = body
    self.date = date
    self.facts = facts
    self.hasSchemas = hasSchemas
  }

  private var cluster: String { registry[registry[body].cluster].id }
  private var language: LanguageCode { registry.language.code }
  private func say(_ danish: String, _ english: String) -> String { language == .da ? danish : english }

  /// The file, below the content folder.
  public var file: NewFile {
    let path = "meetings/\(cluster)/\(date.iso)-\(registry[body].id).md"
    return NewFile(path: path, text: "---\n" + frontMatter(path) + "---\n" + agenda)
  }

  private func frontMatter(_ path: String) -> String {
    var lines: [String] = []
    lines.append(
      say(
        "# Linjer, der begynder med #, ser ingen. Slet dem, når du vil.",
        "# Nobody sees lines that begin with #. Delete them as you like."))
    lines += ["cluster: \(cluster)", "body: \(registry[body].id)", "date: \(registry.language.written(date))"]
    lines.append(fact("time", facts.time, say("13.00-15.00", "13:00-15:00")))
    lines.append(fact("place", facts.place, say("Mødelokale 2, eller Online", "Room 2, or Online")))
    lines.append(fact("number", facts.number, "1/\(date.year)"))
    lines.append(statusComment)
    lines.append("status: \(facts.status.rawValue)")
    lines += participants
    lines.append(say("# next: dagen for næste møde i samme forum", "# next: the day of the body's next meeting"))
    if facts.status != .planned {
      lines.append(
        say(
          "# I teksten: »Beslutning: …« og »Opgave (HVEM, frist HVORNÅR): …« på egne linjer kommer med på listerne.",
          "# In the text: “Decision: …” and “Action (WHO, due WHEN): …” on lines of their own go into the registers."))
    }
    let schema = hasSchemas ? SchemaComment.line(for: path, kind: "meeting") : ""
    return schema + lines.map { $0 + "\n" }.joined()
  }

  /// A line, which nobody sees as long as nothing is known.
  private func fact(_ key: String, _ value: String?, _ example: String) -> String {
    value.map { "\(key): \(YAMLText.value($0))" } ?? "# \(key): \(example)"
  }

  private var statusComment: String {
    say(
      "# draft: en kladde, som kun I ser. planned: en dagsorden. provisional: vises som ikke godkendt. approved: godkendt.",
      "# draft: for you alone. planned: an agenda. provisional: shown as not approved yet. approved: approved.")
  }

  private var participants: [String] {
    let last = registry[body].meetings.last { !registry[$0].participations.isEmpty }
    let proposal = last.map { ParticipantProposal(registry[$0], in: registry).lines } ?? []
    let notes = say(
      "# Noter i parentes efter navnet: (afbud), (via Teams), (mødeleder), (referent), (gæst), (punkt 1-3).",
      "# Notes in brackets behind the name: (absent), (via Teams), (chair), (minute-taker), (guest), (items 1-3).")
    guard let last, !proposal.isEmpty else {
      return [notes, "# participants:", say("#   - Navn, rolle, organisation", "#   - Name, role, organisation")]
    }
    let from = registry.language.written(registry[last].date)
    return [
      say(
        "# Deltagerne er foreslået efter mødet \(from). Ret listen.",
        "# The participants are those of \(from). Mend the list."),
      notes, "participants:",
    ] + proposal
  }

  /// The items that nearly every agenda has.
  private var agenda: String {
    let titles = [
      say("Godkendelse af dagsorden", "Approval of the agenda"), say("Opfølgning fra sidste møde", "Matters arising"),
      say("Eventuelt", "Any other business"),
    ]
    let minutes = facts.status == .planned ? "" : say("\n### Referat\n", "\n### Minutes\n")
    return titles.enumerated().map { "\n## \($0 + 1). \($1)\n\(minutes)" }.joined()
  }
}
