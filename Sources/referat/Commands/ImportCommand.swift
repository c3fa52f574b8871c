import ArgumentParser
import Building
import Diagnostics
import Importing

/// `referat import`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Makes drafts of minutes written in Word and elsewhere.",
    discussion:
      "Each .docx, .pdf or .txt becomes content/meetings/CLUSTER/DATE-BODY.md, never over a file that exists. A draft is not published until its status is taken out."
  )

  @Argument(
    help: ArgumentHelp("The minutes: .docx, .pdf or .txt.", valueName: "file"),
    completion: .file(extensions: ["docx", "pdf", "txt"]))
  var files: [String]

  @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"), completion: .directory)
  var content = "content"

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the draft is written; for one file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The id of the cluster, where the minutes do not tell.", valueName: "id"))
  var cluster: String?

  @Option(help: ArgumentHelp("The id of the body, where the minutes do not tell.", valueName: "id"))
  var body: String?

  @Option(
    help: ArgumentHelp(
      "The date, where the minutes do not tell: 2022-08-26, or 2022? for an uncertain one.", valueName: "date"))
  var date: String?

  @OptionGroup var talk: TalkOptions

  func validate() throws {
    if output != nil, files.count > 1 { throw ValidationError("--output takes one file at a time.") }
  }

  func run() async throws {
    let console = Console(talk)
    let survey = await ContentSurvey.of(content)
    guard survey.diagnostics.isEmpty else {
      console.show(survey.diagnostics, in: survey.language)
      throw ExitCode(1)
    }
    let importer = Importer(
      registry: survey.registry, hints: ImportHints(cluster: cluster, body: body, date: date))
    let language = importer.language
    let misuse = importer.faultsOfHints()
    guard misuse.isEmpty else {
      console.show(misuse.map { Diagnostic($0, file: "import") }, in: language)
      throw ExitCode(64)
    }
    var failures = 0
    for file in files {
      if let fault = await make(file, by: importer, telling: console) {
        console.show([fault], in: language)
        failures += 1
      }
    }
    if failures > 0 { throw ExitCode(1) }
  }

  /// Makes the draft of a file and writes it.
  /// - Returns: why that could not be done.
  private func make(_ file: String, by importer: Importer, telling console: Console) async -> Diagnostic? {
    let draft: ImportedDraft
    do throws(ImportFault) {
      draft = try await importer.draft(of: file)
    } catch {
      return Diagnostic(error, file: file)
    }
    let place = output ?? content + "/" + draft.path
    do throws(ImportFault) {
      try DraftFile.write(draft.text, to: place)
    } catch {
      return Diagnostic(error, file: place)
    }
    console.show(ImportSummary(draft.report, source: file, draft: place), in: importer.language)
    return nil
  }
}
