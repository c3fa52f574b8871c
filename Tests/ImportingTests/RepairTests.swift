import Diagnostics
import Minutes
import Testing

@testable import Importing

@Suite("What extraction breaks")
struct RepairTests {
  private func blocks(_ text: String) -> [Block] { Source(laidOut: text, language: .of(.da), hasPages: true).blocks }

  @Test("a word that a line end parts is one again, and keeps a hyphen of its own")
  func hyphens() {
    var joiner = WordJoiner(lines: ["om børn-unge forløb"], links: ["og"])
    func join(_ first: String, _ second: String) -> String {
      var text = first
      joiner.append(second, to: &text)
      return text
    }
    #expect(join("en præsentati-", "onsrunde.") == "en præsentationsrunde.")
    #expect(join("det oprindelige IPS-", "koncept") == "det oprindelige IPS-koncept")
    #expect(join("Henrik Aarup-", "Kristensen") == "Henrik Aarup-Kristensen")
    #expect(join("et e-", "nærhospital") == "et e-nærhospital")
    #expect(join("Social-", "og Sundhedsudvalget") == "Social- og Sundhedsudvalget")
    #expect(join("for børn-", "unge") == "for børn-unge")
    #expect(joiner.joined == 5)
  }

  @Test("lines of one paragraph are joined, lines that were meant are not")
  func lines() {
    let text = """
      Medformandskabet byder velkommen i den delvis nye struktur, hvor der er
      flere nye deltagere, samt sætter rammen for arbejdet på det fagligt,
      strategiske niveau i klyngen.
      Kort linje
      Endnu en
      - første punkt, som er langt nok til at gå over på linjen nedenunder, fordi
      det ikke kan stå på én
      - andet punkt
      """
    #expect(
      blocks(text).map(\.text) == [
        "Medformandskabet byder velkommen i den delvis nye struktur, hvor der er flere nye deltagere, samt sætter rammen for arbejdet på det fagligt, strategiske niveau i klyngen.",
        "Kort linje", "Endnu en",
        "første punkt, som er langt nok til at gå over på linjen nedenunder, fordi det ikke kan stå på én",
        "andet punkt",
      ])
  }

  @Test("a sentence goes on over the end of a page")
  func pages() {
    let text = """
      Klyngen drøftede, hvordan samarbejdet kan tilrettelægges, så borgerne oplever
      \u{0C}sammenhæng på tværs af sektorerne.
      """
    #expect(blocks(text).count == 1)
  }

  @Test(
    "page numbers are found in every form",
    arguments: ["Side 2 af 3", "- 2 -", "2/3", "side 2", "2", "Side 2/3", "S. 2"])
  func pageNumbers(number: String) {
    let source = Source(
      laidOut: "Første side har noget tekst.\n\n\(number)\n\u{0C}Anden side har mere.\n\n\(number)\n",
      language: .of(.da),
      hasPages: true)
    #expect(source.pageNumbers == 2)
    #expect(source.furniture.contains(number))
    #expect(source.blocks.map(\.text) == ["Første side har noget tekst.", "Anden side har mere."])
  }

  @Test("running heads go, sentences that come again stay")
  func runningHeads() {
    let page = "Klynge Vest – referat\n\nNoget nyt hver gang: "
    let source = Source(
      laidOut: (1...3).map { page + "\($0 * 11) gange.\nDet indstilles, at klyngen\n" }.joined(separator: "\u{0C}"),
      language: .of(.da), hasPages: true)
    #expect(source.furniture.contains("Klynge Vest – referat"))
    #expect(!source.blocks.contains { $0.text.contains("Klynge Vest") })
  }

  @Test("a line that comes again at other places of the pages is no running head")
  func repeatedLines() {
    let pages = ["Et.\nTo.\nTre.\nFire.\nFem.\nDet indstilles", "Det indstilles\nSeks.\nSyv.\nOtte.\nNi.\nTi."]
    let source = Source(laidOut: pages.joined(separator: "\u{0C}"), language: .of(.da), hasPages: true)
    #expect(source.furniture == [])
  }

  @Test("a letterhead beside the text is taken out of its lines")
  func sideColumn() {
    let text = """
      Møde         Klyngestyregruppe Vest               Havnegade 4
      Tid          28. oktober 2021 kl. 13-15           7700 Havneby
                                                        Tlf. 11 22 33 44
      Sted         Rådhuset
      """
    let source = Source(laidOut: text, language: .of(.da), hasPages: true)
    #expect(source.letterheads == [["Havnegade 4", "7700 Havneby", "Tlf. 11 22 33 44"]])
    #expect(
      source.blocks[0].shape
        == .table([["Møde", "Klyngestyregruppe Vest"], ["Tid", "28. oktober 2021 kl. 13-15"], ["Sted", "Rådhuset"]]))
  }

  @Test("bullets of every kind are bullets", arguments: ["•", "▪", "o", "-", "–", "*", "\u{F0B7}", "·", "➢", "§"])
  func bullets(bullet: String) {
    #expect(Bullet(bullet + " punkt")?.rest == "punkt")
  }

  @Test(
    "a number with a minus, a footnote and a word with o are no bullets", arguments: ["-3 grader", "*note", "og", "-"])
  func noBullets(line: String) { #expect(Bullet(line) == nil) }

  @Test("old encodings are read: Windows-1252 and UTF-16")
  func encodings() throws {
    #expect(try PlainText.decode([0x52, 0xF8, 0x64, 0x67, 0x72, 0xF8, 0x64, 0x20, 0x93, 0xE6, 0x94]) == "Rødgrød “æ”")
    #expect(try PlainText.decode([0xFF, 0xFE, 0x41, 0x00, 0xE5, 0x00]) == "Aå")
  }
}
