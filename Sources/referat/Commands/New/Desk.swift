import ArgumentParser
import Building
import Diagnostics
import Glibc
import Scaffolding

/// Where a new file of a content folder is made: who is who there, somebody to ask, and the writing at the end.
struct Desk {
  /// The folder as messages show it.
  var content: String { survey.root }
  let survey: ContentSurvey
  var interview: Interview
  private let console = Console()

  var language: LanguageCode { survey.language }

  /// Whether the site has schemas for editors beside its content.
  var hasSchemas: Bool { access(content + "/../schema", F_OK) == 0 }

  /// Reads the folder; ends the command where it cannot be read.
  init(at content: String) async throws {
    survey = await ContentSurvey.of(content)
    interview = Interview(in: survey.language, console: console)
    try console.refuse(survey.diagnostics, in: survey.language, code: .refused)
  }

  /// Ends the command where an answer is wrong or missing.
  func settle() throws {
    try console.refuse(interview.hindrances, in: language, code: .misused)
  }

  /// Writes the file and says where it is. Without a file nothing of the name was left for an address.
  func write(_ file: NewFile?, else fault: IdentityFault) throws {
    guard let file else { return try console.refuse([Diagnostic(fault, file: "--id")], in: language, code: .misused) }
    try console.refuse(FileWriting(folder: content).write([file]), in: language, code: .refused)
    console.print(Announcement.written(path: content + "/" + file.path).text(in: language))
  }
}

/// The folder that a new file goes into.
struct ContentOption: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"), completion: .directory)
  var content = "content"
}
