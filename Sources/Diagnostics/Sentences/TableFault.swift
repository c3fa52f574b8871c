/// What is wrong with a table: one pasted from a spreadsheet, or one drawn with pipes.
public enum TableFault: Fault, Hashable {
  /// A fenced block for a table with nothing in it.
  case empty
  /// A row with other than the first row's number of cells.
  case unevenRow(found: Int, expected: Int)
  /// A row of a pipe table with more cells than its head, so that text would be lost.
  case longRow(found: Int, expected: Int)
  /// A quotation mark that opens a cell and is never closed.
  case unclosedQuote

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .empty: "empty-table"
    case .unevenRow, .longRow: "uneven-row"
    case .unclosedQuote: "unclosed-quote"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity { .error }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .empty:
      say(language, da: "Tabellen er tom.", en: "The table is empty.")
    case .unevenRow(let found, let expected):
      say(
        language, da: "Rækken har \(found) \(found == 1 ? "celle" : "celler"), men den første række har \(expected).",
        en: "The row has \(found) \(found == 1 ? "cell" : "cells"), but the first row has \(expected).")
    case .longRow(let found, let expected):
      say(
        language,
        da: "Rækken har \(found) celler, men tabellens hoved har kun \(expected); resten ville ikke blive vist.",
        en: "The row has \(found) cells, but the head of the table has only \(expected); the rest would not be shown.")
    case .unclosedQuote:
      say(
        language, da: "Cellen begynder med et anførselstegn, der aldrig bliver lukket.",
        en: "The cell begins with a quotation mark that is never closed.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .empty:
      say(
        language, da: "Indsæt linjerne fra regnearket, den øverste med overskrifterne, eller slet blokken.",
        en: "Paste the lines from the spreadsheet, headings first, or delete the block.")
    case .unevenRow:
      say(
        language,
        da:
          "Sæt lige mange tabulatortegn eller semikoloner i alle rækker. En celle, der selv har et, skal i anførselstegn.",
        en: "Put equally many tabs or semicolons in all rows. A cell that has one itself needs quotation marks.")
    case .longRow:
      say(
        language,
        da: "Slet den overflødige »|«, skriv »\\|« for en lodret streg i teksten, eller giv hovedet flere celler.",
        en: "Delete the superfluous “|”, write “\\|” for a vertical bar in the text, or give the head more cells.")
    case .unclosedQuote:
      say(
        language,
        da: "Slut cellen med et anførselstegn. Skal tegnet stå i teksten, så skriv det dobbelt inden i anførselstegn.",
        en: "End the cell with a quotation mark. If the mark belongs to the text, double it within quotation marks.")
    }
  }
}
