import Foundation
import Testing

@Suite("Import, where it cannot go well")
struct ImportRefusalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Cases.folder + "/Imports/content", to: "content")
  }

  private static let minutes = """
    Faglig Sundhedsklynge Vest
    Mødedato: 14. september 2022
    Deltagere
    Karen Holm, direktør, Havneby Kommune

    1. Velkomst

    Karen Holm bød velkommen.

    2. Eventuelt

    Intet.

    """

  /// Everything below the content folder.
  private var contents: [String] {
    (FileManager.default.enumerator(atPath: folder.path("content"))?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// Imports a file that must be refused: the message, and nothing written.
  private func refusal(of name: String, environment: [String: String]? = nil) throws -> String {
    let before = contents
    var command = Command(["import", name], in: folder.path)
    if let environment { command.environment = environment }
    let result = try command.run()
    #expect(result.code == 1)
    #expect(result.output == "")
    #expect(contents == before)
    return result.errors
  }

  @Test("a file that is none, empty, of another kind or too large is refused in a sentence")
  func files() throws {
    #expect(try refusal(of: "findes-ikke.txt") == "findes-ikke.txt: error: Filen kan ikke læses: den findes ikke.\n")
    try folder.write("", to: "tom.txt")
    #expect(try refusal(of: "tom.txt") == "tom.txt: error: Filen er tom.\n")
    try folder.write(" \n\u{0C}\n", to: "blank.txt")
    #expect(try refusal(of: "blank.txt").contains("Filen er tom."))
    try folder.write("x", to: "referat.odt")
    #expect(try refusal(of: "referat.odt").contains("Filer, der ender på ».odt«, kan ikke læses ind."))
    #expect(try refusal(of: "content").contains("det er en mappe"))
    let large = folder.path("stor.txt")
    FileManager.default.createFile(atPath: large, contents: nil)
    truncate(large, 65 << 20)
    #expect(try refusal(of: "stor.txt").contains("Filen fylder mere end 64 MiB"))
    try folder.write(String(repeating: "Meget lang tekst. ", count: 300_000), to: "lang.txt")
    #expect(try refusal(of: "lang.txt").contains("Filens tekst fylder mere end 4 MiB"))
  }

  @Test("a document of Word's that is broken, old or locked is refused in a sentence")
  func word() throws {
    try folder.write(Data([0x50, 0x4B, 3, 4] + Array("ikke en rigtig zip".utf8)), to: "brudt.docx")
    #expect(try refusal(of: "brudt.docx").contains("Filen er beskadiget eller er ikke en .docx-fil."))
    try folder.write("bare tekst", to: "tekst.docx")
    #expect(try refusal(of: "tekst.docx").contains("Filen er beskadiget eller er ikke en .docx-fil."))
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 64)
    try folder.write(Data(container), to: "gammel.doc")
    #expect(try refusal(of: "gammel.doc").contains("Filen er gemt i Words gamle format (.doc)."))
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    try folder.write(Data(container + name), to: "kodeord.docx")
    #expect(try refusal(of: "kodeord.docx").contains("Filen er beskyttet med adgangskode."))
  }

  @Test("a PDF that is broken, scanned or locked is refused in a sentence")
  func pdf() throws {
    try folder.write("%PDF-1.4\nikke en rigtig\n", to: "brudt.pdf")
    #expect(try refusal(of: "brudt.pdf").contains("Filen er beskadiget eller er ikke en .pdf-fil."))
    for (file, sentence) in [
      ("scannet.pdf", "Filens sider er billeder uden tekst, sikkert fra en scanner."),
      ("kodeord.pdf", "Filen er beskyttet med adgangskode."),
    ] {
      try folder.copy(Cases.folder + "/Imports/refused/" + file, to: file)
      #expect(try refusal(of: file).contains(sentence))
    }
  }

  @Test("a program that is missing is named with the line that installs it")
  func programs() throws {
    let bare = ["PATH": folder.path, "HOME": "/"]
    try folder.write(Data([0x50, 0x4B, 3, 4]), to: "a.docx")
    let word = try refusal(of: "a.docx", environment: bare)
    #expect(word.contains("Programmet pandoc, som læser filer af den slags, er ikke installeret."))
    #expect(word.contains("Installér det: apt-get install pandoc"))
    try folder.write("%PDF-1.4", to: "a.pdf")
    #expect(try refusal(of: "a.pdf", environment: bare).contains("apt-get install poppler-utils"))
  }

  @Test("a file that exists is never written over, and -o names another")
  func existing() throws {
    try folder.write(Self.minutes, to: "referat.txt")
    let draft = "content/meetings/vest/2022-09-14-faglig.md"
    #expect(try Command(["import", "referat.txt"], in: folder.path).run().code == 0)
    try folder.write("min egen", to: draft)
    let second = try Command(["import", "referat.txt"], in: folder.path).run()
    #expect(second.code == 1)
    #expect(second.errors.hasPrefix(draft + ": error: Der er allerede en fil med det navn; den er ikke rørt.\n"))
    #expect(try folder.text(draft) == "min egen")
    #expect(try Command(["import", "referat.txt", "-o", "ny/kladde.md"], in: folder.path).run().code == 0)
    #expect(try folder.text("ny/kladde.md").contains("## 1. Velkomst"))
  }

  @Test("of several files each that can be read is, and the run tells of the others")
  func several() throws {
    try folder.write(Self.minutes, to: "god.txt")
    try folder.write("", to: "tom.txt")
    let result = try Command(["import", "tom.txt", "god.txt"], in: folder.path).run()
    #expect(result.code == 1)
    #expect(result.errors == "tom.txt: error: Filen er tom.\n")
    #expect(result.output.hasPrefix("god.txt → content/meetings/vest/2022-09-14-faglig.md\n"))
  }

  @Test(
    "wrong usage is 64",
    arguments: [
      ["import"], ["import", "a.txt", "b.txt", "-o", "c.md"], ["import", "god.txt", "--cluster", "sud"],
      ["import", "god.txt", "--cluster", "vest", "--body", "politsk"], ["import", "god.txt", "--date", "i går"],
      ["import", "god.txt", "--ukendt"],
    ])
  func usage(arguments: [String]) throws {
    try folder.write(Self.minutes, to: "god.txt")
    let before = contents
    #expect(try Command(arguments, in: folder.path).run().code == 64)
    #expect(contents == before)
  }

  @Test("a folder without content is told of")
  func noContent() throws {
    try folder.write(Self.minutes, to: "god.txt")
    let result = try Command(["import", "god.txt", "--content", "andetsteds"], in: folder.path).run()
    #expect(result.code == 1)
    #expect(result.errors.contains("Mappen »andetsteds« kan ikke læses"))
  }

  @Test("what the source does not say, the options do")
  func hints() throws {
    try folder.write("1. Velkomst\n\nKaren bød velkommen.\n\n2. Eventuelt\n\nIntet.\n", to: "noter.txt")
    let arguments = ["import", "noter.txt", "--cluster", "vest", "--body", "politisk", "--date", "2023?"]
    let result = try Command(arguments, in: folder.path).run()
    #expect(result.code == 0)
    #expect(
      result.errors
        == "content/meetings/vest/2023-politisk.md: warning: Ingen deltagere er genkendt.\n  Skriv dem under »participants«, hvis kilden har nogen.\n"
    )
    #expect(try folder.text("content/meetings/vest/2023-politisk.md").contains("\ndate: 2023?\ndate-note: "))
    #expect(try Command(["check", "--drafts", "--quiet"], in: folder.path).run().code == 0)
  }

  @Test(
    "a CPR number is told of with its place and never printed, and the draft cannot be published",
    arguments: [false, true])
  func cpr(isInHead: Bool) throws {
    let number = "010203-1234"
    let head = isInHead ? "Journal vedr. \(number)\n" : ""
    let text = isInHead ? "" : "Sagen om \(number) blev drøftet.\n\n"
    try folder.write(
      Self.minutes.replacing("Deltagere\n", with: head + "Deltagere\n").replacing(
        "2. Eventuelt\n\n", with: "2. Eventuelt\n\n" + text),
      to: "cpr.txt")
    let result = try Command(["import", "cpr.txt"], in: folder.path).run()
    #expect(result.code == 0)
    #expect(result.errors.contains("noget, der ligner et CPR-nummer."))
    #expect(!(result.output + result.errors).contains(number))
    let check = try Command(["check"], in: folder.path).run()
    #expect(check.code == 1)
    #expect(check.errors.contains("Her står noget, der ligner et CPR-nummer."))
    #expect(!(check.output + check.errors).contains(number))
  }

  @Test("an English site is answered in English")
  func english() throws {
    try folder.write("title: Cluster West\nurl: https://example.org\nlanguage: en\n", to: "content/site.yml")
    try folder.write(
      """
      Faglig Sundhedsklynge Vest
      Date: 14 September 2022
      Time: 1 pm to 3 pm
      Present: Karen Holm, Signe Toft and Jonas Kvist
      Apologies: Mikael Dahlgaard

      1. Welcome

      Minutes
      The agenda was approved.

      2. Any other business

      Karen Holm will circulate the plan by 1 October 2022.

      """, to: "minutes.txt")
    let result = try Command(["import", "minutes.txt"], in: folder.path).run()
    #expect(result.code == 0)
    #expect(result.output.contains("Proposals to decide on: 1 decision, 1 action"))
    let draft = try folder.text("content/meetings/vest/2022-09-14-faglig.md")
    #expect(draft.contains("[//]: # \"PROPOSAL – Decision: The agenda was approved.\""))
    #expect(draft.contains("Action (Karen Holm, due by 1 October 2022)"))
    #expect(try Command(["check", "--drafts", "--quiet"], in: folder.path).run().code == 0)
  }

  @Test("an error about the file is a line for machines too")
  func json() throws {
    try folder.write("", to: "tom.txt")
    let result = try Command(["import", "tom.txt", "--format", "json"], in: folder.path).run()
    #expect(result.output.hasPrefix("{\"file\":\"tom.txt\""))
    #expect(result.output.contains("\"code\":\"source-empty\""))
  }
}
