import Diagnostics
import Testing

@Suite("Every sentence about tables, word for word")
struct TableFaultTests {
  static let wordings = [
    Wording(
      TableFault.empty, "empty-table",
      da: "Tabellen er tom.",
      "Indsæt linjerne fra regnearket, den øverste med overskrifterne, eller slet blokken.",
      en: "The table is empty.",
      "Paste the lines from the spreadsheet, headings first, or delete the block."),
    Wording(
      TableFault.unevenRow(found: 1, expected: 3), "uneven-row",
      da: "Rækken har 1 celle, men den første række har 3.",
      "Sæt lige mange tabulatortegn eller semikoloner i alle rækker. En celle, der selv har et, skal i anførselstegn.",
      en: "The row has 1 cell, but the first row has 3.",
      "Put equally many tabs or semicolons in all rows. A cell that has one itself needs quotation marks."),
    Wording(
      TableFault.unevenRow(found: 4, expected: 3), "uneven-row",
      da: "Rækken har 4 celler, men den første række har 3.",
      "Sæt lige mange tabulatortegn eller semikoloner i alle rækker. En celle, der selv har et, skal i anførselstegn.",
      en: "The row has 4 cells, but the first row has 3.",
      "Put equally many tabs or semicolons in all rows. A cell that has one itself needs quotation marks."),
    Wording(
      TableFault.longRow(found: 3, expected: 2), "uneven-row",
      da: "Rækken har 3 celler, men tabellens hoved har kun 2; resten ville ikke blive vist.",
      "Slet den overflødige »|«, skriv »\\|« for en lodret streg i teksten, eller giv hovedet flere celler.",
      en: "The row has 3 cells, but the head of the table has only 2; the rest would not be shown.",
      "Delete the superfluous “|”, write “\\|” for a vertical bar in the text, or give the head more cells."),
    Wording(
      TableFault.unclosedQuote, "unclosed-quote",
      da: "Cellen begynder med et anførselstegn, der aldrig bliver lukket.",
      "Slut cellen med et anførselstegn. Skal tegnet stå i teksten, så skriv det dobbelt inden i anførselstegn.",
      en: "The cell begins with a quotation mark that is never closed.",
      "End the cell with a quotation mark. If the mark belongs to the text, double it within quotation marks."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
