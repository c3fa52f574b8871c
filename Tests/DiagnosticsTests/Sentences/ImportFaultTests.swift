import Diagnostics
import Testing

@Suite("Every sentence about importing minutes, word for word")
struct ImportFaultTests {
  static let wordings = [
    Wording(
      ImportFault.cannotRead(.missing), "cannot-read-source",
      da: "Filen kan ikke læses: den findes ikke.", nil,
      en: "The file cannot be read: it does not exist.", nil),
    Wording(
      ImportFault.unknownKind(ending: ".odt"), "unknown-source",
      da: "Filer, der ender på ».odt«, kan ikke læses ind.",
      "Gem den som .docx, .pdf eller .txt.",
      en: "Files that end on “.odt” cannot be imported.", "Save it as .docx, .pdf or .txt."),
    Wording(
      ImportFault.unknownKind(ending: ""), "unknown-source",
      da: "Filens navn har ingen endelse.", "Gem den som .docx, .pdf eller .txt.",
      en: "The file's name has no ending.", "Save it as .docx, .pdf or .txt."),
    Wording(
      ImportFault.tooLarge(limit: 64 << 20), "source-too-large",
      da: "Filen fylder mere end 64 MiB; så stort er intet referat.", nil,
      en: "The file has more than 64 MiB; no minutes are that large.", nil),
    Wording(
      ImportFault.textTooLarge(limit: 4 << 20), "source-too-large",
      da: "Filens tekst fylder mere end 4 MiB; så langt er intet referat.", nil,
      en: "The text of the file has more than 4 MiB; no minutes are that long.", nil),
    Wording(ImportFault.empty, "source-empty", da: "Filen er tom.", nil, en: "The file is empty.", nil),
    Wording(
      ImportFault.noText, "source-without-text",
      da: "Filens sider er billeder uden tekst, sikkert fra en scanner.",
      "Brug det dokument, den er scannet eller skrevet ud fra.",
      en: "The pages of the file are pictures without text, probably from a scanner.",
      "Use the document that it was scanned or printed from."),
    Wording(
      ImportFault.encrypted, "source-encrypted",
      da: "Filen er beskyttet med adgangskode.", "Åbn den, fjern adgangskoden, og gem den igen.",
      en: "The file is protected with a password.", "Open it, remove the password, and save it again."),
    Wording(
      ImportFault.damaged(kind: ".docx"), "source-damaged",
      da: "Filen er beskadiget eller er ikke en .docx-fil.",
      "Åbn den i det program, den er skrevet i, og gem den igen.",
      en: "The file is damaged or no .docx file.", "Open it in the program it was written in, and save it again."),
    Wording(
      ImportFault.oldWord, "source-old-word",
      da: "Filen er gemt i Words gamle format (.doc).", "Gem den i Word som .docx.",
      en: "The file is in Word's old format (.doc).", "Save it in Word as .docx."),
    Wording(
      ImportFault.programMissing(program: "pandoc", package: "pandoc"), "program-missing",
      da: "Programmet pandoc, som læser filer af den slags, er ikke installeret.",
      "Installér det: apt-get install pandoc",
      en: "The program pandoc, which reads files of this kind, is not installed.",
      "Install it: apt-get install pandoc"),
    Wording(
      ImportFault.timeout(program: "pandoc", seconds: 60), "program-timeout",
      da: "Programmet pandoc blev ikke færdigt med filen på 60 sekunder.", nil,
      en: "The program pandoc did not get through the file within 60 seconds.", nil),
    Wording(
      ImportFault.cannotStart(program: "pdftotext"), "program-cannot-start",
      da: "Programmet pdftotext kan ikke startes.", nil, en: "The program pdftotext cannot be started.", nil),
    Wording(
      ImportFault.exists, "draft-exists",
      da: "Der er allerede en fil med det navn; den er ikke rørt.",
      "Vælg et andet navn med »-o FIL«, eller flyt den gamle.",
      en: "There is a file of that name already; it was left alone.",
      "Choose another name with “-o FILE”, or move the old one."),
    Wording(
      ImportFault.cannotWrite(.noPermission), "cannot-write-draft",
      da: "Kladden kan ikke skrives: adgangen er nægtet.", nil,
      en: "The draft cannot be written: permission denied.", nil),
    Wording(
      ImportFault.unknownCluster("sud", known: ["nord", "syd"]), "unknown-cluster",
      da: "Arkivet har ingen klynge med id »sud«.", "Kendte: nord, syd.",
      en: "The archive has no cluster with the id “sud”.", "Known: nord, syd."),
    Wording(
      ImportFault.unknownBody("politsk", known: []), "unknown-body",
      da: "Klyngen har intet forum med id »politsk«.", nil,
      en: "The cluster has no body with the id “politsk”.", nil),
    Wording(
      ImportFault.missingCluster, "draft-without-cluster", .warning,
      da: "Kilden siger ikke, hvilken klynge der mødtes.",
      "Skriv den i kladden, eller importér igen med »--cluster ID«.",
      en: "The source does not say which cluster met.",
      "Write it into the draft, or import again with “--cluster ID”."),
    Wording(
      ImportFault.missingBody, "draft-without-body", .warning,
      da: "Kilden siger ikke, hvilket forum der mødtes.",
      "Skriv det i kladden, eller importér igen med »--body ID«.",
      en: "The source does not say which body met.", "Write it into the draft, or import again with “--body ID”."),
    Wording(
      ImportFault.missingDate, "draft-without-date", .warning,
      da: "Kilden siger ikke, hvornår mødet var.",
      "Skriv datoen i kladden, eller importér igen med »--date DATO«.",
      en: "The source does not say when the meeting was.",
      "Write the date into the draft, or import again with “--date DATE”."),
    Wording(
      ImportFault.noItems, "draft-without-items", .warning,
      da: "Ingen punkter er genkendt; hele teksten står som indledning.", "Sæt »## 1. Titel« over hvert punkt.",
      en: "No items were recognised; the whole text is the introduction.", "Put “## 1. Title” above each item."),
    Wording(
      ImportFault.noParticipants, "draft-without-participants", .warning,
      da: "Ingen deltagere er genkendt.", "Skriv dem under »participants«, hvis kilden har nogen.",
      en: "No participants were recognised.", "Write them below “participants”, if the source has any."),
    Wording(
      ImportFault.cprNumber(page: 3), "cpr-number-in-source", .warning,
      da: "På side 3 står noget, der ligner et CPR-nummer.",
      "Slet det i kladden; før det er sket, bliver intet offentliggjort.",
      en: "There is something on page 3 that looks like a CPR number.",
      "Delete it in the draft; until then nothing is published."),
    Wording(
      ImportFault.cprNumberInLine(17), "cpr-number-in-source", .warning,
      da: "I linje 17 står noget, der ligner et CPR-nummer.",
      "Slet det i kladden; før det er sket, bliver intet offentliggjort.",
      en: "There is something in line 17 that looks like a CPR number.",
      "Delete it in the draft; until then nothing is published."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) { wording.check() }
}
