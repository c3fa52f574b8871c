import ArgumentParser
import Building

/// `referat check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads everything and tells what is wrong, and what could be better. Writes nothing.")

  @OptionGroup var folders: FolderOptions

  @Flag(help: "Check drafts as if they were to be published.")
  var drafts = false

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let options = BuildOptions(
      content: folders.content, templates: folders.templatesFolder, drafts: drafts, strict: strict)
    let console = Console(talk)
    let interruption = Interruption.catchingSignals()
    let start = ContinuousClock.now
    let builder = SiteBuilder(
      options, isCancelled: { interruption.signal != nil }, progress: { console.show($0, since: start) })
    let report = await builder.check()
    console.show(report, strict: strict, output: nil, after: start.duration(to: .now))
    try interruption.end(with: report)
  }
}
