import Archive
import ArgumentParser
import Building
import Diagnostics
import Minutes
import Scaffolding

/// `referat new meeting`.
struct NewMeetingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Writes the file of a new meeting.",
    discussion: "The participants of the body's last meeting are proposed, without notes of absence.")

  @OptionGroup var folder: ContentOption

  @Option(help: ArgumentHelp("The cluster's id: the name of its file in clusters/.", valueName: "id"))
  var cluster: String?

  @Option(help: ArgumentHelp("The body's id, as the cluster's file has it.", valueName: "id"))
  var body: String?

  @Option(help: ArgumentHelp("The day, such as 2026-08-26 or “26. august 2026”.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("When it begins and ends, such as 13.00-15.00.", valueName: "time"))
  var time: String?

  @Option(help: ArgumentHelp("Where it is held.", valueName: "place"))
  var place: String?

  @Option(help: ArgumentHelp("The meeting's own number, such as 1/2026.", valueName: "number"))
  var number: String?

  @Option(
    help: ArgumentHelp(
      "planned, draft, provisional or approved. (default, where nobody is asked: draft)", valueName: "status"),
    completion: .list(MeetingStatus.allCases.map(\.rawValue)))
  var status: String?

  func run() async throws {
    var desk = try await Desk(at: folder.content)
    let body = chooseBody(&desk)
    let language = desk.survey.registry.language
    let date = desk.interview.answer(.date, given: date) { text throws(Refusal) in
      do throws(DateFault) { return try CalendarDate(written: text, in: language) } catch { throw Refusal(error) }
    }
    let time = desk.interview.option(.time, given: time) { text throws(Refusal) in
      do throws(DateFault) { _ = try TimeSpan(written: text, in: language) } catch { throw Refusal(error) }
      return text
    }
    let place = desk.interview.option(.place, given: place) { text throws(Refusal) in text }
    let status = chooseStatus(&desk)
    try desk.settle()
    guard let body, let date else { return }
    let facts = MeetingScaffold.Facts(time: time, place: place, number: number, status: status)
    let scaffold = MeetingScaffold(
      of: body, on: date, facts, in: desk.survey.registry, hasSchemas: desk.hasSchemas)
    try desk.write(scaffold.file, else: .emptySlug(.meeting, name: date.iso))
  }

  private func chooseBody(_ desk: inout Desk) -> Ref<Body>? {
    let registry = desk.survey.registry
    guard !registry.clusters.isEmpty else {
      desk.interview.refuse(ScaffoldFault.noClusters, file: folder.content)
      return nil
    }
    let clusters = registry.clusters.map { (word: $0.id, meaning: $0.name) }
    let chosen = desk.interview.choice(.cluster, given: cluster, among: clusters) {
      IdentityFault.unknown(.cluster, name: $0, nearest: $1)
    }
    guard let cluster = registry.clusters.first(where: { $0.id == chosen }) else {
      // Nobody can say which bodies there are, but that one is missing can be said.
      if self.body == nil {
        _ = desk.interview.choice(.body, given: nil, among: [], unknown: { _, _ in ScaffoldFault.emptyAnswer })
      }
      return nil
    }
    guard !cluster.bodies.isEmpty else {
      desk.interview.refuse(ScaffoldFault.noBodies(cluster: cluster.name), file: folder.content + "/" + cluster.path)
      return nil
    }
    let bodies = cluster.bodies.map { (word: registry[$0].id, meaning: registry[$0].name) }
    let body = desk.interview.choice(.body, given: body, among: bodies) {
      IdentityFault.unknown(.body, name: $0, nearest: $1)
    }
    return cluster.bodies.first { registry[$0].id == body }
  }

  private func chooseStatus(_ desk: inout Desk) -> MeetingStatus {
    let language = desk.language
    let order: [MeetingStatus] = [.draft, .planned, .provisional, .approved]
    let chosen = desk.interview.choice(
      .status, given: status, among: order.map { ($0.rawValue, $0.text(in: language)) },
      standard: MeetingStatus.draft.rawValue
    ) { RecordFault.unknownWord($0, key: "status", nearest: $1, allowed: order.map(\.rawValue)) }
    return chosen.flatMap(MeetingStatus.init) ?? .draft
  }
}
