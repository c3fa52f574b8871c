import ArgumentParser
import Diagnostics
import Scaffolding

/// `referat new person`.
struct NewPersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Writes the file of a person of whom there is something to say.",
    discussion:
      "Nobody needs a file to be on a list. It gathers spellings, tells namesakes apart, or takes somebody off the site."
  )

  @OptionGroup var folder: ContentOption

  @Option(help: ArgumentHelp("The name in full.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The name of the file, where it is not to be made of the person's name.", valueName: "id"))
  var id: String?

  @Option(
    name: .customLong("alias"), help: ArgumentHelp("Another spelling; may be given several times.", valueName: "name"))
  var aliases: [String] = []

  @Option(help: ArgumentHelp("The organisation that tells namesakes apart.", valueName: "name"))
  var organisation: String?

  @Flag(help: "The person wants no page: the name stands in minutes as plain text, and nowhere else.")
  var unlisted = false

  func run() async throws {
    var desk = try await Desk(at: folder.content)
    let name = desk.interview.answer(.personName, given: name) { text throws(Refusal) in text }
    let organisation = desk.interview.option(.personOrganisation, given: organisation) { text throws(Refusal) in text }
    try desk.settle()
    guard let name else { return }
    let scaffold = PersonScaffold(
      name: name, id: id, aliases: aliases, organisation: organisation, isListed: !unlisted, in: desk.language,
      hasSchemas: desk.hasSchemas)
    try desk.write(scaffold.file, else: .emptySlug(.person, name: name))
  }
}
