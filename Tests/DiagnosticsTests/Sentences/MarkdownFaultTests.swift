import Diagnostics
import Testing

@Suite("Every sentence about the limits of a text, word for word")
struct MarkdownFaultTests {
  static let wordings = [
    Wording(
      MarkdownFault.tooDeep(limit: 100), "text-too-deep",
      da: "Citater, lister, fremhævninger og links ligger mere end 100 niveauer inde i hinanden.",
      "Ryk linjerne ud, eller slet overflødige tegn foran dem.",
      en: "Quotes, lists, emphasis and links are nested more than 100 levels deep.",
      "Move the lines to the left, or delete superfluous marks before them."),
    Wording(
      MarkdownFault.tooComplex, "text-too-complex",
      da: "Afsnittet har så mange parenteser og stjerner, at det ikke kan læses i rimelig tid.",
      "Del teksten op.",
      en: "The paragraph has so many brackets and asterisks that it cannot be read in reasonable time.",
      "Split the text up."),
    Wording(
      MarkdownFault.tooLarge, "text-too-large",
      da: "Teksten er for lang.", "Del teksten op.",
      en: "The text is too long.", "Split the text up."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
