import ArgumentParser
import Diagnostics
import Scaffolding

/// `referat new theme`.
struct NewThemeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "Writes the file of a theme, so that items can belong to it.")

  @OptionGroup var folder: ContentOption

  @Option(help: ArgumentHelp("What the theme is called.", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("The name of the file, where it is not to be made of the title.", valueName: "id"))
  var id: String?

  @Option(
    name: .customLong("alias"),
    help: ArgumentHelp("Another word for it; may be given several times.", valueName: "word"))
  var aliases: [String] = []

  func run() async throws {
    var desk = try await Desk(at: folder.content)
    let title = desk.interview.answer(.themeTitle, given: title) { text throws(Refusal) in text }
    try desk.settle()
    guard let title else { return }
    let scaffold = ThemeScaffold(
      title: title, id: id, aliases: aliases, in: desk.language, hasSchemas: desk.hasSchemas)
    try desk.write(scaffold.file, else: .emptySlug(.theme, name: title))
  }
}
