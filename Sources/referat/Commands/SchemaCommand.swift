import ArgumentParser
import Diagnostics
import Glibc
import Minutes
import Scaffolding

/// `referat schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints what editors complete and check by: a JSON Schema for each kind of file.",
    discussion: """
      Without a kind it lists the kinds and the files that each describes. The schemas are made from the keys that the \
      reader knows, so they cannot say anything else than a check.
      """)

  @Argument(help: "The kind of file.")
  var kind: DocumentSchema?

  @Option(help: "The language of the descriptions.")
  var language = LanguageCode.da

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write all schemas into a folder, each as a file.", valueName: "folder"),
    completion: .directory)
  var output: String?

  func validate() throws {
    if kind != nil, output != nil { throw ValidationError("--output writes all kinds; leave the kind out.") }
  }

  func run() throws {
    let console = Console()
    if let output {
      let files = DocumentSchema.allCases.map { NewFile(path: $0.fileName, text: $0.json(in: language)) }
      let faults = FileWriting(folder: output, replaces: true).write(files)
      try console.refuse(faults, in: language, code: .refused)
    } else if let kind {
      console.write(kind.json(in: language), to: STDOUT_FILENO)
    } else {
      for kind in DocumentSchema.allCases { console.print("\(kind.rawValue.padded(to: 15)) \(kind.files)") }
    }
  }
}
