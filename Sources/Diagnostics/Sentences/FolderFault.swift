/// What is wrong with the folders that are read, before any file of them is.
public enum FolderFault: Fault, Error, Hashable {
  /// The content folder, or the folder of templates, cannot be read.
  case cannotRead(folder: String, FileProblem)
  /// A file or folder below it cannot be read.
  case cannotReadFile(FileProblem)
  /// There is no `site.yml`.
  case noSite(folder: String)
  /// A symbolic link that leads out of the folder.
  case linkOutside(folder: String)
  /// A symbolic link that leads to a folder it lies in.
  case linkLoop
  /// A symbolic link that leads nowhere.
  case brokenLink
  /// Neither a file nor a folder: a pipe, a socket, a device.
  case special
  /// A name that is not valid UTF-8.
  case unreadableName
  /// A name that differs from another's only in how its accents are stored.
  case sameName(other: String)
  /// Folders in folders, deeper than anybody needs.
  case tooDeep(limit: Int)
  /// More files than the tool takes in.
  case tooMany(limit: Int)
  /// A file that stands where nothing is read or published.
  case stray
  /// A file among the minutes that no text links to.
  case unlinked
  /// A file changed while it was read.
  case changed
  /// A file changed, came or went between being read and the end of the build.
  case changedMeanwhile

  /// See ``Fault/code``.
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
    case .sameName: "same-name"
    case .tooDeep: "folders-too-deep"
    case .tooMany: "too-many-files"
    case .stray: "stray-file"
    case .unlinked: "unlinked-file"
    case .changed: "changed-while-reading"
    case .changedMeanwhile: "changed-while-building"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity {
    switch self {
    case .brokenLink, .special, .stray, .unlinked: .warning
    default: .error
    }
  }

  /// See ``Fault/message(in:)``.
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
    case .linkOutside(let folder):
      say(
        language, da: "Det symbolske link fører ud af mappen \(quoted(folder, language)).",
        en: "The symbolic link leads out of the folder \(quoted(folder, language)).")
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
    case .sameName(let other):
      say(
        language, da: "Navnet er det samme som \(quoted(other, language)); kun accenterne er gemt på hver sin måde.",
        en: "The name is the same as \(quoted(other, language)); only the accents are stored differently.")
    case .tooDeep(let limit):
      say(
        language, da: "Mapperne ligger mere end \(limit) niveauer inde i hinanden.",
        en: "The folders are nested more than \(limit) levels deep.")
    case .tooMany(let limit):
      say(
        language, da: "Mappen har mere end \(limit) filer.", en: "The folder has more than \(limit) files.")
    case .stray:
      say(
        language, da: "Filen ligger ikke, hvor den bliver læst eller offentliggjort, og bliver sprunget over.",
        en: "The file is not where files are read or published, and is passed over.")
    case .unlinked:
      say(
        language, da: "Ingen tekst linker til filen, så den bliver ikke offentliggjort.",
        en: "No text links to the file, so it is not published.")
    case .changed:
      say(
        language, da: "Filen blev ændret, mens den blev læst.",
        en: "The file changed while it was being read.")
    case .changedMeanwhile:
      say(
        language, da: "Filen blev ændret, mens webstedet blev bygget, så der er ikke offentliggjort noget.",
        en: "The file changed while the site was being built, so nothing was published.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
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
    case .sameName: say(language, da: "Omdøb eller slet den ene.", en: "Rename or delete one of them.")
    case .tooDeep: say(language, da: "Flyt mapperne længere op.", en: "Move the folders up.")
    case .tooMany:
      say(
        language, da: "Fører symbolske links flere gange til de samme mapper, så slet dem.",
        en: "If symbolic links lead to the same folders several times, delete them.")
    case .stray:
      say(
        language,
        da: "Referater ligger i meetings/, det, der skal med uændret, i assets/. Andet skal ligge uden for mappen.",
        en: """
          Minutes lie in meetings/, what is to be copied as it is in assets/. Anything else belongs outside the \
          folder.
          """)
    case .unlinked:
      say(
        language, da: "Link til den fra mødets bilag, eller flyt den ud af mappen.",
        en: "Link to it among the meeting’s attachments, or move it out of the folder.")
    case .changed, .changedMeanwhile: say(language, da: "Kør igen.", en: "Run again.")
    case .cannotRead, .cannotReadFile, .brokenLink, .special: nil
    }
  }
}
