import ArgumentParser
import Building

/// The command line.
@main
struct Referat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referat",
    abstract: "Publishes minutes: a folder of Markdown becomes a website.",
    discussion:
      "Messages are in the language of the site. Exit codes: 0 done, 1 faults in what was read, 64 wrong usage.",
    version: ToolVersion.current,
    subcommands: [
      NewCommand.self, ImportCommand.self, ServeCommand.self, CheckCommand.self, BuildCommand.self, SchemaCommand.self,
    ])
}
