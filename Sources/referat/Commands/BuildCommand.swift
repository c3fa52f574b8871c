import ArgumentParser
import Building
import Diagnostics

/// `referat build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site.",
    discussion: "With an error anywhere nothing is written: the output folder stays exactly as it was.")

  @OptionGroup var folders: FolderOptions

  @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"), completion: .directory)
  var output = "public"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The address of the site, instead of the one in site.yml.", valueName: "url"))
  var baseURL: String?

  @Flag(help: "Publish drafts too.")
  var drafts = false

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @Flag(help: "Write to a folder that is not empty and was not written by referat.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "The folder for what is remembered from build to build; to delete it costs time only. (default: .referat beside the content folder)",
      valueName: "folder"))
  var cache: String?

  @Flag(name: .customLong("no-cache"), help: "Remember nothing, and use nothing that is remembered.")
  var noCache = false

  @OptionGroup var talk: TalkOptions

  func validate() throws {
    if noCache, cache != nil { throw ValidationError("--cache and --no-cache exclude each other.") }
  }

  func run() async throws {
    let options = BuildOptions(
      content: folders.content, templates: folders.templatesFolder, output: output, baseURL: baseURL, drafts: drafts,
      strict: strict, force: force, cache: noCache ? .none : cache.map { .folder($0) } ?? .besideContent)
    let console = Console(talk)
    let interruption = Interruption.catchingSignals()
    let start = ContinuousClock.now
    let builder = SiteBuilder(
      options, isLast: true, isCancelled: { interruption.signal != nil }, progress: { console.show($0, since: start) })
    let report = await builder.build { console.say(.waiting(output: output), in: $0) }
    console.show(report, strict: strict, output: output, after: start.duration(to: .now))
    try interruption.end(with: report)
  }
}
