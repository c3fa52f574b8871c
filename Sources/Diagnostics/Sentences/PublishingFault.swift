/// What keeps a site from being published.
public enum PublishingFault: Fault, Hashable {
  /// The output folder is one of the folders that are read.
  case outputIsInput(output: String, input: String)
  /// The output folder lies in one of the folders that are read.
  case outputInsideInput(output: String, input: String)
  /// The output folder holds one of the folders that are read.
  case outputAroundInput(output: String, input: String)
  /// The output is there, but no folder.
  case outputIsFile(String)
  /// The output folder holds things, and nothing says that they are ours.
  case outputNotOurs(String)
  /// A file of somebody else lies where the site has a file or folder.
  case foreignFileInTheWay(String)
  /// A folder with things of somebody else lies where the site has a file.
  case foreignFolderInTheWay(String)
  /// A path of the site is empty, absolute, or has an empty part, `.`, `..` or NUL.
  case invalidOutputPath(String)
  /// Two files of the site have one path.
  case outputPathTwice(String)
  /// A path of the site is a file, and another lies below it.
  case outputFileAndFolder(file: String, below: String)
  /// A file or folder cannot be read.
  case cannotReadFile(String, FileProblem)
  /// A file or folder cannot be written.
  case cannotWriteFile(String, FileProblem)

  /// Nothing can be published before it is put right.
  public var severity: Severity { .error }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .outputIsInput: "output-is-input"
    case .outputInsideInput: "output-inside-input"
    case .outputAroundInput: "output-around-input"
    case .outputIsFile: "output-is-file"
    case .outputNotOurs: "output-not-ours"
    case .foreignFileInTheWay: "foreign-file-in-the-way"
    case .foreignFolderInTheWay: "foreign-folder-in-the-way"
    case .invalidOutputPath: "invalid-output-path"
    case .outputPathTwice: "output-path-twice"
    case .outputFileAndFolder: "output-file-and-folder"
    case .cannotReadFile: "cannot-read-file"
    case .cannotWriteFile: "cannot-write-file"
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    func name(_ path: String) -> String { quoted(path, language) }
    switch self {
    case .outputIsInput(let output, let input):
      return say(
        language, da: "Outputmappen \(name(output)) er den samme som \(name(input)), som der læses fra.",
        en: "The output folder \(name(output)) is the same as \(name(input)), which is read from.")
    case .outputInsideInput(let output, let input):
      return say(
        language, da: "Outputmappen \(name(output)) ligger i \(name(input)), som der læses fra.",
        en: "The output folder \(name(output)) lies inside \(name(input)), which is read from.")
    case .outputAroundInput(let output, let input):
      return say(
        language, da: "Outputmappen \(name(output)) rummer \(name(input)), som der læses fra.",
        en: "The output folder \(name(output)) holds \(name(input)), which is read from.")
    case .outputIsFile(let output):
      return say(
        language, da: "\(name(output)) er en fil; der skal bruges en mappe til det færdige websted.",
        en: "\(name(output)) is a file; a folder is needed for the finished site.")
    case .outputNotOurs(let output):
      return say(
        language, da: "Mappen \(name(output)) er ikke tom, og indholdet er ikke skrevet af referat.",
        en: "The folder \(name(output)) is not empty, and referat did not write what is in it.")
    case .foreignFileInTheWay(let path):
      return say(
        language, da: "Der ligger en fil, som referat ikke har skrevet, i vejen: \(name(path)).",
        en: "A file that referat did not write is in the way: \(name(path)).")
    case .foreignFolderInTheWay(let path):
      return say(
        language, da: "Der ligger en mappe, som ikke er referats, hvor webstedet har en fil: \(name(path)).",
        en: "A folder that is not referat's lies where the site has a file: \(name(path)).")
    case .invalidOutputPath(let path):
      return say(
        language, da: "Webstedet kan ikke have en fil på stien \(name(path)).",
        en: "The site cannot have a file at the path \(name(path)).")
    case .outputPathTwice(let path):
      return say(
        language, da: "Webstedet har to filer på samme sti: \(name(path)).",
        en: "The site has two files at one path: \(name(path)).")
    case .outputFileAndFolder(let file, let below):
      return say(
        language, da: "Webstedet har en fil \(name(file)) og en fil under den: \(name(below)).",
        en: "The site has a file \(name(file)) and a file below it: \(name(below)).")
    case .cannotReadFile(let path, let problem):
      return say(
        language, da: "\(name(path)) kan ikke læses: \(problem.text(in: .da)).",
        en: "\(name(path)) cannot be read: \(problem.text(in: .en)).")
    case .cannotWriteFile(let path, let problem):
      return say(
        language, da: "\(name(path)) kan ikke skrives: \(problem.text(in: .da)).",
        en: "\(name(path)) cannot be written: \(problem.text(in: .en)).")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .outputIsInput, .outputInsideInput, .outputAroundInput:
      say(language, da: "Vælg en anden mappe med --output.", en: "Choose another folder with --output.")
    case .outputNotOurs:
      say(
        language, da: "Vælg en tom mappe, eller brug --force for at skrive til denne; fremmede filer bliver liggende.",
        en: "Choose an empty folder, or use --force to write to this one; foreign files stay.")
    case .foreignFileInTheWay:
      say(
        language, da: "Flyt filen, eller brug --force for at erstatte den.",
        en: "Move the file, or use --force to replace it.")
    case .foreignFolderInTheWay:
      say(language, da: "Flyt mappen.", en: "Move the folder.")
    default: nil
    }
  }
}
