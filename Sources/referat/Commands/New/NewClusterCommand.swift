import ArgumentParser
import Diagnostics
import Scaffolding

/// `referat new cluster`.
struct NewClusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Writes the file of a cluster and its bodies.")

  @OptionGroup var folder: ContentOption

  @Option(help: ArgumentHelp("What the cluster is called.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "The name of the file, which minutes name the cluster by. (default: made of the name)", valueName: "id"))
  var id: String?

  @Option(
    name: .customLong("municipality"),
    help: ArgumentHelp("A municipality; may be given several times.", valueName: "name"))
  var municipalities: [String] = []

  @Option(
    name: .customLong("body"),
    help: ArgumentHelp("A body as id=name, or its name alone; may be given several times.", valueName: "body"))
  var bodies: [String] = []

  func run() async throws {
    var desk = try await Desk(at: folder.content)
    let name = desk.interview.answer(.clusterName, given: name) { text throws(Refusal) in text }
    let id = desk.interview.option(.clusterID, given: id) { text throws(Refusal) in text }
    let towns =
      municipalities.isEmpty
      ? desk.interview.option(.municipalities, given: nil) { text throws(Refusal) in Self.parts(text) } ?? []
      : municipalities
    let made =
      bodies.isEmpty
      ? desk.interview.option(.bodyNames, given: nil) { text throws(Refusal) in try Self.read(Self.parts(text)) } ?? []
      : read(&desk)
    try desk.settle()
    guard let name else { return }
    let scaffold = ClusterScaffold(
      name: name, id: id, municipalities: towns, bodies: made, in: desk.language, hasSchemas: desk.hasSchemas)
    try desk.write(scaffold.file, else: .emptySlug(.cluster, name: name))
  }

  private func read(_ desk: inout Desk) -> [ClusterScaffold.NewBody] {
    do throws(Refusal) {
      return try Self.read(bodies)
    } catch {
      desk.interview.refuse(error.fault, file: Question.bodyNames.option)
      return []
    }
  }

  private static func read(_ texts: [String]) throws(Refusal) -> [ClusterScaffold.NewBody] {
    var bodies: [ClusterScaffold.NewBody] = []
    do throws(ScaffoldFault) {
      for text in texts { bodies.append(try ClusterScaffold.NewBody(parsing: text)) }
    } catch {
      throw Refusal(error)
    }
    for (place, body) in bodies.enumerated() {
      if let other = bodies[..<place].first(where: { $0.id == body.id }) {
        throw Refusal(IdentityFault.sameSlug(.body, name: body.name, other: other.name, slug: body.id))
      }
    }
    return bodies
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      let rest = part.drop(while: \.isWhitespace)
      return String(rest.reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }
}
