import ArgumentParser

/// `benchmark hugo`.
struct HugoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hugo", abstract: "Writes the same archive as `generate` does, as a site for Hugo.")

  @Argument(help: "How many meetings.")
  var meetings: Int

  @Argument(help: "The folder for Hugo's site.")
  var folder: String

  @Option(help: "Another seed gives another archive.")
  var seed: UInt64 = 1

  func run() throws {
    let maker = MeetingMaker(plan: ArchivePlan(meetings: meetings, seed: seed))
    let folder = Folder(folder)
    for (path, text) in HugoLayouts.files { try folder.write(Array(text.utf8), to: path) }
    try Parallel.forEach(meetings) { number in
      let meeting = maker.make(number)
      try folder.write(HugoFile.bytes(of: meeting), to: "content/\(meeting.path).md")
    }
  }
}
