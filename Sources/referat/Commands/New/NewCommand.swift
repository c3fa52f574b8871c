import ArgumentParser

/// `referat new`.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a new file to go on from: a meeting, a person, a theme, a cluster, a whole site.",
    discussion: "At a terminal it asks for what the options leave out. It never touches a file that is there already.",
    subcommands: [
      NewMeetingCommand.self, NewPersonCommand.self, NewThemeCommand.self, NewClusterCommand.self, NewSiteCommand.self,
    ])
}
