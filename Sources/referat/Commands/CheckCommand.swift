import ArgumentParser
import Building

/// `referat check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads everything and tells what is wrong, and what could be better. Writes nothing.",
    discussion: """
      It closes with one page to act on: errors first, then warnings, then advice by kind, the most important first.
      """)

  @OptionGroup var folders: FolderOptions

  @Flag(help: "Check drafts as if they were to be published.")
  var drafts = false

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "The day by which deadlines are judged; without it nothing depends on the day.", valueName: "date"))
  var today: String?

  @Flag(help: "Name every place that advice is about, and not only the first few of a kind.")
  var all = false

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let options = BuildOptions(
      content: folders.content, templates: folders.templatesFolder, drafts: drafts, strict: strict, today: today)
    let console = Console(talk)
    let interruption = Interruption.catchingSignals()
    let start = ContinuousClock.now
    let builder = SiteBuilder(
      options, isLast: true, isCancelled: { interruption.signal != nil }, progress: { console.show($0, since: start) })
    let report = await builder.check()
    console.show(report, strict: strict, output: nil, review: all ? .all : .short, after: start.duration(to: .now))
    try interruption.end(with: report)
  }
}
