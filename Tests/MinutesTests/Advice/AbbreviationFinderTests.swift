import Diagnostics
import Markdown
import Minutes
import Testing

@Suite("Abbreviations in a text")
struct AbbreviationFinderTests {
  private func abbreviations(_ text: String, known: Set<String> = []) throws -> [String] {
    AbbreviationFinder(language: .of(.da), known: known)
      .abbreviations(in: try MarkdownDocument(parsing: text)).map(\.outline)
  }

  @Test("are words of two to six capitals, each once, where it stands first")
  func words() throws {
    #expect(try abbreviations("Brug EPJ og\nSTÅ, så EPJ.") == ["EPJ@1:6", "STÅ@2:1"])
    #expect(try abbreviations("Et A og et SAMARBEJDE.") == [])
    #expect(try abbreviations("- et\n- om EPJ\n\n| a |\n|---|\n| og FOBS |") == ["EPJ@2:6", "FOBS@6:6"])
  }

  @Test("may have a genitive or another word behind them")
  func endings() throws {
    #expect(try abbreviations("Om EPJs og PLO's og SKU-mødet.") == ["EPJ@1:4", "PLO@1:12", "SKU@1:21"])
    #expect(try abbreviations("Om »EPJ«, PLO’s – SKU–møde…") == ["EPJ@1:5", "PLO@1:11", "SKU@1:19"])
  }

  @Test(
    "are no names of the house, no numbers, no parts of words and addresses, no code and no words that all know",
    arguments: [
      "Den er i EU og på TV.", "Kapitel XIV og II.", "COVID19 og A/S og T-DOC og b.EPJ.dk",
      "Om `EPJ` og <EPJ> og www.EPJ.dk.", "EPJ ER KOMMET", "Om PLO.",
    ])
  func others(_ text: String) throws {
    #expect(try abbreviations(text, known: ["PLO"]) == [])
  }
}
