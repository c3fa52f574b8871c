import Diagnostics
import Testing

@Suite("Every sentence about publishing, word for word")
struct PublishingFaultTests {
  static let wordings = [
    Wording(
      PublishingFault.outputIsInput(output: "site", input: "content"), "output-is-input",
      da: "Outputmappen »site« er den samme som »content«, som der læses fra.",
      "Vælg en anden mappe med --output.",
      en: "The output folder “site” is the same as “content”, which is read from.",
      "Choose another folder with --output."),
    Wording(
      PublishingFault.outputInsideInput(output: "content/public", input: "content"), "output-inside-input",
      da: "Outputmappen »content/public« ligger i »content«, som der læses fra.",
      "Vælg en anden mappe med --output.",
      en: "The output folder “content/public” lies inside “content”, which is read from.",
      "Choose another folder with --output."),
    Wording(
      PublishingFault.outputAroundInput(output: ".", input: "templates"), "output-around-input",
      da: "Outputmappen ».« rummer »templates«, som der læses fra.",
      "Vælg en anden mappe med --output.",
      en: "The output folder “.” holds “templates”, which is read from.",
      "Choose another folder with --output."),
    Wording(
      PublishingFault.outputIsFile("public"), "output-is-file",
      da: "»public« er en fil; der skal bruges en mappe til det færdige websted.", nil,
      en: "“public” is a file; a folder is needed for the finished site.", nil),
    Wording(
      PublishingFault.outputNotOurs("public"), "output-not-ours",
      da: "Mappen »public« er ikke tom, og indholdet er ikke skrevet af referat.",
      "Vælg en tom mappe, eller brug --force for at skrive til denne; fremmede filer bliver liggende.",
      en: "The folder “public” is not empty, and referat did not write what is in it.",
      "Choose an empty folder, or use --force to write to this one; foreign files stay."),
    Wording(
      PublishingFault.foreignFileInTheWay("public/index.html"), "foreign-file-in-the-way",
      da: "Der ligger en fil, som referat ikke har skrevet, i vejen: »public/index.html«.",
      "Flyt filen, eller brug --force for at erstatte den.",
      en: "A file that referat did not write is in the way: “public/index.html”.",
      "Move the file, or use --force to replace it."),
    Wording(
      PublishingFault.foreignFolderInTheWay("public/feed.xml"), "foreign-folder-in-the-way",
      da: "Der ligger en mappe, som ikke er referats, hvor webstedet har en fil: »public/feed.xml«.",
      "Flyt mappen.",
      en: "A folder that is not referat's lies where the site has a file: “public/feed.xml”.",
      "Move the folder."),
    Wording(
      PublishingFault.invalidOutputPath("../x"), "invalid-output-path",
      da: "Webstedet kan ikke have en fil på stien »../x«.", nil,
      en: "The site cannot have a file at the path “../x”.", nil),
    Wording(
      PublishingFault.outputPathTwice("om/index.html"), "output-path-twice",
      da: "Webstedet har to filer på samme sti: »om/index.html«.", nil,
      en: "The site has two files at one path: “om/index.html”.", nil),
    Wording(
      PublishingFault.outputFileAndFolder(file: "om", below: "om/index.html"), "output-file-and-folder",
      da: "Webstedet har en fil »om« og en fil under den: »om/index.html«.", nil,
      en: "The site has a file “om” and a file below it: “om/index.html”.", nil),
    Wording(
      PublishingFault.cannotReadFile("content/bilag.pdf", .missing), "cannot-read-file",
      da: "»content/bilag.pdf« kan ikke læses: den findes ikke.", nil,
      en: "“content/bilag.pdf” cannot be read: it does not exist.", nil),
    Wording(
      PublishingFault.cannotWriteFile("public/index.html", .noSpace), "cannot-write-file",
      da: "»public/index.html« kan ikke skrives: der er ikke mere plads på disken.", nil,
      en: "“public/index.html” cannot be written: there is no space left on the disk.", nil),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }

  @Test(
    "what the system says, in plain words",
    arguments: [
      (FileProblem.noSpace, "der er ikke mere plads på disken", "there is no space left on the disk"),
      (.overQuota, "brugerens plads på disken er brugt op", "the user's disk quota is used up"),
      (.tooLarge, "filen er større, end systemet tillader", "the file is larger than the system allows"),
      (.noPermission, "adgangen er nægtet", "permission denied"),
      (.readOnly, "disken er skrivebeskyttet", "the disk is read-only"),
      (.nameTooLong, "navnet er for langt", "the name is too long"),
      (.missing, "den findes ikke", "it does not exist"),
      (.isFolder, "det er en mappe", "it is a folder"),
      (.notFolder, "en del af stien er en fil, ikke en mappe", "a part of the path is a file, not a folder"),
      (.tooManyOpen, "der er for mange åbne filer", "too many files are open"),
      (.deviceFault, "disken melder fejl", "the disk reports a fault"),
      (.tooManyLinks, "symbolske links går i ring", "symbolic links go in a circle"),
      (.other(71), "systemet melder fejl 71", "the system reports error 71"),
    ])
  func problems(_ problem: FileProblem, _ danish: String, _ english: String) {
    #expect(problem.text(in: .da) == danish)
    #expect(problem.text(in: .en) == english)
  }
}
