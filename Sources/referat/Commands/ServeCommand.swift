import ArgumentParser
import Building
import Diagnostics
import Preview

/// `referat serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site in a browser while it is being written.",
    discussion: """
      Builds in memory, serves on this machine alone, and builds again on each save; an open page renews itself. Drafts are \
      shown too. Nothing is written. Ctrl-C ends it.
      """)

  @OptionGroup var folders: FolderOptions

  @Option(
    help: ArgumentHelp(
      "The port to be found at; 0 lets the system choose. (default: the first free one from 8080)",
      valueName: "number"))
  var port: UInt16?

  @Flag(help: "Open the site in a browser.")
  var open = false

  @Flag(name: .shortAndLong, help: "Tell of the address and of faults alone.")
  var quiet = false

  func run() async throws {
    let options = BuildOptions(content: folders.content, templates: folders.templatesFolder)
    let interruption = Interruption.catchingSignals()
    let console = Console(quiet: quiet)
    let talk = PreviewTalk(console, opensBrowser: open)
    let preview = Preview(
      options, port: port.map { .exactly($0) } ?? .free, isCancelled: { interruption.signal != nil },
      tell: { talk.tell($0) })
    let language = SiteIdentity(of: folders.content).language
    do throws(PreviewFault) {
      try await preview.run()
    } catch {
      console.show([Diagnostic(error, file: "--port")], in: language)
      throw ExitCode(1)
    }
    console.say(.ended, in: language)
  }
}
