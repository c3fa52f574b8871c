import ArgumentParser

/// `benchmark generate`.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Writes an archive of a number of meetings, the same for one number and seed.")

  @Argument(help: "How many meetings.")
  var meetings: Int

  @Argument(help: "The folder that becomes a content folder.")
  var folder: String

  @Option(help: "Another seed gives another archive.")
  var seed: UInt64 = 1

  func validate() throws {
    guard 1...1_000_000 ~= meetings else {
      throw ValidationError("The number of meetings lies between 1 and 1,000,000.")
    }
  }

  func run() throws {
    let plan = ArchivePlan(meetings: meetings, seed: seed)
    let maker = MeetingMaker(plan: plan)
    let folder = Folder(folder)
    for (path, text) in ArchiveFiles(plan: plan).all { try folder.write(Array(text.utf8), to: path) }
    try Parallel.forEach(meetings) { number in
      let meeting = maker.make(number)
      try folder.write(MeetingFile.bytes(of: meeting), to: meeting.path + ".md")
      if meeting.hasAttachment {
        let table = "Område;2021;2022\nHele klyngen;\(number);\(number / 2)\n"
        try folder.write(Array(table.utf8), to: meeting.path + "/tal.csv")
      }
    }
  }
}
