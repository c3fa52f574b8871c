/// What is wrong with the folders that are read, before any file of them is.
public enum FolderFault: Fault, Hashable {
  /// The content folder, or the folder of templates, cannot be read.
  case cannotRead(folder: String, FileProblem)
  /// A file or folder below it cannot be read.
  case cannotReadFile(FileProblem)
  /// There is no `site.yml`.
  case noSite(folder: String)
  /// A symbolic link that leads out of the folder.
  case linkOutside
  /// A symbolic link that leads to a folder it lies in.
  case linkLoop
  /// A symbolic link that leads nowhere.
  case brokenLink
  /// Neither a file nor a folder: a pipe, a socket, a device.
  case special
  /// A name that is not valid UTF-8.
  case unreadableName
  /// A file changed while it was read.
  case changed

  public var code: String {
    switch self {
    case .cannotRead: "cannot-read-folder"
    case .cannotReadFile: "cannot-read-file"
    case .noSite: "no-site"
    case .linkOutside: "link-outside"
    case .linkLoop: "link-loop"
    case .brokenLink: "broken-link-file"
    case .special: "special-file"
    case .unreadableName: "unreadable-name"
    case .changed: "changed-while-reading"
    }
  }

  public var severity: Severity {
    switch self {
    case .brokenLink, .special: .warning
    default: .error
    }
  }

  public func message(in language: LanguageCode) -> String {
    switch self {
    case .cannotRead(let folder, let problem):
      say(
        language, da: "Mappen \(quoted(folder, language)) kan ikke læses: \(problem.text(in: language)).",
        en: "The folder \(quoted(folder, language)) cannot be read: \(problem.text(in: language)).")
    case .cannotReadFile(let problem):
      say(
        language, da: "Filen kan ikke læses: \(problem.text(in: language)).",
        en: "The file cannot be read: \(problem.text(in: language)).")
    case .noSite(let folder):
      say(
        language, da: "Der er ingen site.yml i mappen \(quoted(folder, language)).",
        en: "There is no site.yml in the folder \(quoted(folder, language)).")
    case .linkOutside:
      say(
        language, da: "Det symbolske link fører ud af mappen med indhold.",
        en: "The symbolic link leads out of the content folder.")
    case .linkLoop:
      say(
        language, da: "Det symbolske link fører i ring: til en mappe, det selv ligger i.",
        en: "The symbolic link goes in a circle: to a folder it lies in.")
    case .brokenLink:
      say(
        language, da: "Det symbolske link fører ingen steder hen, og bliver sprunget over.",
        en: "The symbolic link leads nowhere and is passed over.")
    case .special:
      say(
        language, da: "Det her er hverken en fil eller en mappe, og bliver sprunget over.",
        en: "This is neither a file nor a folder and is passed over.")
    case .unreadableName:
      say(
        language, da: "Navnet på filen eller mappen er ikke gyldig UTF-8.",
        en: "The name of the file or folder is not valid UTF-8.")
    case .changed:
      say(
        language, da: "Filen blev ændret, mens den blev læst.",
        en: "The file changed while it was being read.")
    }
  }

  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .cannotRead(_, .missing):
      say(
        language, da: "Kør kommandoen i mappen ovenover, eller skriv »--content MAPPE«.",
        en: "Run the command in the folder above it, or write “--content FOLDER”.")
    case .noSite:
      say(
        language, da: "Opret den med to linjer: »title: …« og »url: https://…«.",
        en: "Create it with two lines: “title: …” and “url: https://…”.")
    case .linkOutside:
      say(
        language, da: "Læg selve filen ind i mappen.", en: "Put the file itself into the folder.")
    case .linkLoop: say(language, da: "Slet linket.", en: "Delete the link.")
    case .unreadableName: say(language, da: "Omdøb den.", en: "Rename it.")
    case .changed: say(language, da: "Kør igen.", en: "Run again.")
    case .cannotRead, .cannotReadFile, .brokenLink, .special: nil
    }
  }
}
