import Diagnostics
import Testing

@Suite("Sentences about templates")
struct TemplateFaultTests {
  static let wordings = [
    Wording(
      TemplateFault.unknownName("titel", nearest: "title"), "template-unknown-name",
      da: "Skabelonen bruger navnet »titel«, som siden ikke har.", "Mente du »title«?",
      en: "The template uses the name “titel”, which the page does not have.", "Did you mean “title”?"),
    Wording(
      TemplateFault.unknownName("x", nearest: nil), "template-unknown-name",
      da: "Skabelonen bruger navnet »x«, som siden ikke har.", nil,
      en: "The template uses the name “x”, which the page does not have.", nil),
    Wording(
      TemplateFault.unknownTemplate("_dato", nearest: "_date"), "template-unknown-template",
      da: "Der er ingen skabelon, der hedder »_dato«.", "Mente du »_date«?",
      en: "There is no template called “_dato”.", "Did you mean “_date”?"),
    Wording(
      TemplateFault.unknownBlock("contents", parent: "layout", nearest: "content"), "template-unknown-block",
      da: "Skabelonen »layout« har ingen blok, der hedder »contents«.", "Mente du »content«?",
      en: "The template “layout” has no block called “contents”.", "Did you mean “content”?"),
    Wording(
      TemplateFault.wrongUse("rows"), "template-wrong-use",
      da: "»rows« kan ikke skrives ud: Det er ikke en tekst.", nil,
      en: "“rows” cannot be written out: it is not a text.", nil),
    Wording(
      TemplateFault.unescaped("title"), "template-unescaped",
      da: "»title« er almindelig tekst og må ikke stå i tre klammer.", "Skriv {{title}}.",
      en: "“title” is plain text and may not stand in three braces.", "Write {{title}}."),
    Wording(
      TemplateFault.unclosedTag(end: "}}"), "template-tag", da: "Mærket mangler sin slutning »}}«.", nil,
      en: "The tag lacks its end “}}”.", nil),
    Wording(
      TemplateFault.invalidTag, "template-tag", da: "Mærket har ikke et gyldigt navn.", nil,
      en: "The tag has no valid name.", nil),
    Wording(
      TemplateFault.unclosedSection("rows"), "template-section", da: "»rows« bliver aldrig lukket.", nil,
      en: "“rows” is never closed.", nil),
    Wording(
      TemplateFault.unexpectedEnd("rows"), "template-section", da: "»rows« lukkes her, men er ikke åbnet.", nil,
      en: "“rows” is closed here but was not opened.", nil),
    Wording(
      TemplateFault.mismatchedEnd("rows", open: "groups", line: 3), "template-section",
      da: "»rows« lukkes her, men det er »groups« fra linje 3, der er åben.", nil,
      en: "“rows” is closed here, but “groups” of line 3 is open.", nil),
    Wording(
      TemplateFault.duplicate("head"), "template-duplicate", da: "»head« står to gange.", nil,
      en: "“head” stands twice.", nil),
    Wording(
      TemplateFault.outsideBlock(parent: "layout"), "template-outside-block",
      da: "Kun blokke må stå inde i »<layout«.", nil, en: "Only blocks may stand inside “<layout”.", nil),
    Wording(
      TemplateFault.notUTF8, "template-not-utf-8", da: "Skabelonen er ikke gemt som UTF-8.", nil,
      en: "The template is not saved as UTF-8.", nil),
    Wording(
      TemplateFault.tooDeep(limit: 100), "template-limit",
      da: "Skabelonen har mere end 100 niveauer inde i hinanden.", nil,
      en: "The template has more than 100 levels within each other.", nil),
    Wording(
      TemplateFault.endless("_item"), "template-limit",
      da: "Skabelonen »_item« indsætter sig selv uden ende.", nil,
      en: "The template “_item” includes itself without end.", nil),
    Wording(
      TemplateFault.tooLarge("_item"), "template-limit",
      da: "Skabelonen »_item« bliver for stor med alt det, den indsætter.", nil,
      en: "The template “_item” grows too large with all it includes.", nil),
  ]

  @Test("every sentence, word for word", arguments: wordings)
  func wording(_ wording: Wording) { wording.check() }
}
