import Diagnostics
import Testing

@Suite("Every sentence about files as texts, word for word")
struct FileFaultTests {
  static let wordings = [
    Wording(
      FileFault.tooLarge(bytes: (16 << 20) + 1, limit: 16 << 20), "file-too-large",
      da: "Filen fylder 17 MiB; en tekstfil må højst fylde 16 MiB.",
      "Del den op, eller læg det store ved som bilag.",
      en: "The file has 17 MiB; a text file may have 16 MiB at most.",
      "Divide it, or attach what is large."),
    Wording(
      FileFault.notUTF8(byte: 0xE6), "not-utf-8",
      da: "Filen er ikke gemt som UTF-8: Tegnet her kan ikke læses.",
      "Gem filen igen, og vælg UTF-8 som kodning eller tegnsæt.",
      en: "The file is not saved as UTF-8: the character here cannot be read.",
      "Save the file again, and choose UTF-8 as its encoding."),
    Wording(
      FileFault.utf16, "utf-16",
      da: "Filen er gemt som UTF-16 og ikke som UTF-8.",
      "Gem filen igen, og vælg UTF-8 som kodning eller tegnsæt.",
      en: "The file is saved as UTF-16 and not as UTF-8.",
      "Save the file again, and choose UTF-8 as its encoding."),
    Wording(
      FileFault.nul, "nul-character",
      da: "Filen er ikke en tekst gemt som UTF-8: Her står tegnet U+0000.",
      "Gem filen igen, og vælg UTF-8 som kodning eller tegnsæt.",
      en: "The file is not a text saved as UTF-8: there is the character U+0000 here.",
      "Save the file again, and choose UTF-8 as its encoding."),
    Wording(
      FileFault.softLineBreak("\u{2028}"), "soft-line-break",
      da: "Her står et blødt linjeskift fra et tekstbehandlingsprogram (U+2028).",
      "Slet det, og tryk Enter i stedet.",
      en: "There is a soft line break from a word processor here (U+2028).",
      "Delete it and press Enter instead."),
    Wording(
      FileFault.bidirectional("\u{202E}"), "bidirectional-character",
      da: "Her står det usynlige tegn U+202E, som vender skriveretningen.",
      "Slet det; ellers kan det, man ser, være noget andet end det, der står.",
      en: "There is the invisible character U+202E here, which turns the direction of writing.",
      "Delete it; what is seen could be something else than what is there."),
    Wording(
      FileFault.controlCharacter("\u{7}"), "control-character",
      da: "Her står det usynlige styretegn U+0007.",
      "Slet det, og skriv teksten på ny her.",
      en: "There is the invisible control character U+0007 here.",
      "Delete it and type the text here anew."),
    Wording(
      FileFault.moreForbidden(than: 100), "more-control-characters",
      da: "Filen har mere end 100 usynlige tegn; resten bliver ikke nævnt.",
      "Er filen virkelig en tekst? Gem den igen som ren tekst i UTF-8.",
      en: "The file has more than 100 invisible characters; the rest are not listed.",
      "Is the file really a text? Save it again as plain text in UTF-8."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
