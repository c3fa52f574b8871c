import Diagnostics
import Testing

@Suite("Every sentence about new files, word for word")
struct ScaffoldFaultTests {
  static let wordings = [
    Wording(
      ScaffoldFault.fileExists, "file-exists",
      da: "Filen findes allerede og er ikke rørt.", "Skriv videre i den, eller vælg et andet navn.",
      en: "The file exists already and has not been touched.", "Go on in it, or choose another name."),
    Wording(
      ScaffoldFault.folderNotEmpty, "folder-not-empty",
      da: "Mappen er ikke tom.", "Vælg en ny mappe.", en: "The folder is not empty.", "Choose a new folder."),
    Wording(
      ScaffoldFault.cannotWrite(.noPermission), "cannot-write-file",
      da: "Filen kan ikke skrives: adgangen er nægtet.", nil,
      en: "The file cannot be written: permission denied.", nil),
    Wording(
      ScaffoldFault.missingAnswers(["--cluster", "--date"]), "missing-answers",
      da: "Der mangler svar: --cluster, --date.",
      "Skriv dem efter kommandoen, eller kør den i en terminal, så bliver du spurgt.",
      en: "Answers are missing: --cluster, --date.",
      "Write them behind the command, or run it in a terminal, where you are asked."),
    Wording(
      ScaffoldFault.emptyAnswer, "empty-answer",
      da: "Her skal der stå noget.", nil, en: "Something must be written here.", nil),
    Wording(
      ScaffoldFault.noClusters, "no-clusters",
      da: "Der er ingen klynge endnu.", "Opret den først: referat new cluster",
      en: "There is no cluster yet.", "Make it first: referat new cluster"),
    Wording(
      ScaffoldFault.noBodies(cluster: "Nord"), "no-bodies",
      da: "Klyngen »Nord« har intet forum endnu.", "Skriv det under »bodies« i klyngens fil.",
      en: "The cluster “Nord” has no body yet.", "Write it under “bodies” in the cluster’s file."),
    Wording(
      ScaffoldFault.unreadableBody("="), "unreadable-body",
      da: "»=« kan ikke læses som et forum.", "Skriv »id=navn«, fx »faglig=Faglig Sundhedsklynge Nord«.",
      en: "“=” does not read as a body.", "Write “id=name”, such as “steering=Steering Group North”."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
