import Diagnostics
import Testing

@Suite("Every sentence about the folders that are read, word for word")
struct FolderFaultTests {
  static let wordings = [
    Wording(
      FolderFault.cannotRead(folder: "content", .missing), "cannot-read-folder", .error,
      da: "Mappen »content« kan ikke læses: den findes ikke.",
      "Kør kommandoen i mappen ovenover, eller skriv »--content MAPPE«.",
      en: "The folder “content” cannot be read: it does not exist.",
      "Run the command in the folder above it, or write “--content FOLDER”."),
    Wording(
      FolderFault.cannotReadFile(.isFolder), "cannot-read-file", .error,
      da: "Filen kan ikke læses: det er en mappe.", nil, en: "The file cannot be read: it is a folder.", nil),
    Wording(
      FolderFault.noSite(folder: "content"), "no-site", .error, da: "Der er ingen site.yml i mappen »content«.",
      "Opret den med to linjer: »title: …« og »url: https://…«.", en: "There is no site.yml in the folder “content”.",
      "Create it with two lines: “title: …” and “url: https://…”."),
    Wording(
      FolderFault.linkOutside(folder: "content"), "link-outside", .error,
      da: "Det symbolske link fører ud af mappen »content«.", "Læg selve filen ind i mappen.",
      en: "The symbolic link leads out of the folder “content”.", "Put the file itself into the folder."),
    Wording(
      FolderFault.linkLoop, "link-loop", .error,
      da: "Det symbolske link fører i ring: til en mappe, det selv ligger i.", "Slet linket.",
      en: "The symbolic link goes in a circle: to a folder it lies in.", "Delete the link."),
    Wording(
      FolderFault.brokenLink, "broken-link-file", .warning,
      da: "Det symbolske link fører ingen steder hen, og bliver sprunget over.", nil,
      en: "The symbolic link leads nowhere and is passed over.", nil),
    Wording(
      FolderFault.special, "special-file", .warning,
      da: "Det her er hverken en fil eller en mappe, og bliver sprunget over.", nil,
      en: "This is neither a file nor a folder and is passed over.", nil),
    Wording(
      FolderFault.unreadableName, "unreadable-name", .error,
      da: "Navnet på filen eller mappen er ikke gyldig UTF-8.", "Omdøb den.",
      en: "The name of the file or folder is not valid UTF-8.", "Rename it."),
    Wording(
      FolderFault.sameName(other: "møde.md"), "same-name", .error,
      da: "Navnet er det samme som »møde.md«; kun accenterne er gemt på hver sin måde.", "Omdøb eller slet den ene.",
      en: "The name is the same as “møde.md”; only the accents are stored differently.", "Rename or delete one of them."
    ),
    Wording(
      FolderFault.tooDeep(limit: 64), "folders-too-deep", .error,
      da: "Mapperne ligger mere end 64 niveauer inde i hinanden.", "Flyt mapperne længere op.",
      en: "The folders are nested more than 64 levels deep.", "Move the folders up."),
    Wording(
      FolderFault.tooMany(limit: 9), "too-many-files", .error, da: "Mappen har mere end 9 filer.",
      "Fører symbolske links flere gange til de samme mapper, så slet dem.", en: "The folder has more than 9 files.",
      "If symbolic links lead to the same folders several times, delete them."),
    Wording(
      FolderFault.stray, "stray-file", .warning,
      da: "Filen ligger ikke, hvor den bliver læst eller offentliggjort, og bliver sprunget over.",
      "Referater ligger i meetings/, det, der skal med uændret, i assets/. Andet skal ligge uden for mappen.",
      en: "The file is not where files are read or published, and is passed over.",
      "Minutes lie in meetings/, what is to be copied as it is in assets/. Anything else belongs outside the folder."),
    Wording(
      FolderFault.unlinked, "unlinked-file", .warning,
      da: "Ingen tekst linker til filen, så den bliver ikke offentliggjort.",
      "Link til den fra mødets bilag, eller flyt den ud af mappen.",
      en: "No text links to the file, so it is not published.",
      "Link to it among the meeting’s attachments, or move it out of the folder."),
    Wording(
      FolderFault.changed, "changed-while-reading", .error, da: "Filen blev ændret, mens den blev læst.", "Kør igen.",
      en: "The file changed while it was being read.", "Run again."),
    Wording(
      FolderFault.changedMeanwhile, "changed-while-building", .error,
      da: "Filen blev ændret, mens webstedet blev bygget, så der er ikke offentliggjort noget.", "Kør igen.",
      en: "The file changed while the site was being built, so nothing was published.", "Run again."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
