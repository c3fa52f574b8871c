import Diagnostics
import Testing

@Suite("Every sentence about YAML, word for word")
struct YAMLFaultTests {
  static let wordings = [
    Wording(
      YAMLFault.missingFrontMatter, "missing-front-matter",
      da: "Filen begynder ikke med en linje med tre bindestreger.",
      "Skriv »---« på den allerførste linje, så felterne og så »---« igen på en linje for sig.",
      en: "The file does not begin with a line of three hyphens.",
      "Write “---” on the very first line, then the fields, then “---” again on a line of its own."),
    Wording(
      YAMLFault.unclosedFrontMatter, "unclosed-front-matter",
      da: "Felterne øverst i filen slutter ikke med en linje med tre bindestreger.",
      "Skriv »---« på en linje for sig, hvor felterne slutter og teksten begynder.",
      en: "The fields at the top of the file do not end with a line of three hyphens.",
      "Write “---” on a line of its own where the fields end and the text begins."),
    Wording(
      YAMLFault.tabIndentation, "yaml-tab",
      da: "Linjen er rykket ind med et tabulatortegn.",
      "Brug mellemrum i stedet, to for hvert niveau.",
      en: "The line is indented with a tab.",
      "Use spaces instead, two for each level."),
    Wording(
      YAMLFault.noBreakSpace, "yaml-no-break-space",
      da: "Her står et hårdt mellemrum, hvor der skal være et almindeligt.",
      "Slet det, og skriv et mellemrum.",
      en: "There is a no-break space here, where an ordinary one must be.",
      "Delete it and type a space."),
    Wording(
      YAMLFault.badIndentation, "yaml-indentation",
      da: "Linjen er ikke rykket lige så langt ind som dem, den hører sammen med.",
      "Giv linjer på samme niveau lige mange mellemrum foran.",
      en: "The line is not indented as far as those it belongs with.",
      "Put equally many spaces before lines of one level."),
    Wording(
      YAMLFault.missingColon(line: "cluster nord", isAfterItem: false), "yaml-missing-colon",
      da: "Der mangler et kolon i linjen »cluster nord«.",
      "Mente du »cluster: nord«?",
      en: "A colon is missing in the line “cluster nord”.",
      "Did you mean “cluster: nord”?"),
    Wording(
      YAMLFault.missingColon(line: "Leif Serup, direktør", isAfterItem: false), "yaml-missing-colon",
      da: "Der mangler et kolon i linjen »Leif Serup, direktør«.",
      "Skriv nøgle, kolon, mellemrum og værdi.",
      en: "A colon is missing in the line “Leif Serup, direktør”.",
      "Write key, colon, space and value."),
    Wording(
      YAMLFault.missingColon(line: "Leif Serup, direktør", isAfterItem: true), "yaml-missing-colon",
      da: "Der mangler et kolon i linjen »Leif Serup, direktør«.",
      "Er det et punkt på listen, så begynd linjen med en bindestreg og et mellemrum.",
      en: "A colon is missing in the line “Leif Serup, direktør”.",
      "If it is an item of the list, begin the line with a hyphen and a space."),
    Wording(
      YAMLFault.missingSpace(key: "cluster", value: "nord"), "yaml-missing-space",
      da: "Der mangler et mellemrum efter kolonet i »cluster:nord«.",
      "Skriv »cluster: nord«.",
      en: "A space is missing after the colon in “cluster:nord”.",
      "Write “cluster: nord”."),
    Wording(
      YAMLFault.missingSpaceAfterDash(line: "-Leif Serup"), "yaml-missing-space-after-dash",
      da: "Der mangler et mellemrum efter bindestregen i »-Leif Serup«.",
      "Skriv »- Leif Serup«.",
      en: "A space is missing after the hyphen in “-Leif Serup”.",
      "Write “- Leif Serup”."),
    Wording(
      YAMLFault.keyInList, "yaml-key-in-list",
      da: "Her står en nøgle midt i en liste.",
      "Ryk den ud, så den står under de andre nøgler, eller begynd linjen med en bindestreg.",
      en: "There is a key in the middle of a list here.",
      "Move it out to stand below the other keys, or begin the line with a hyphen."),
    Wording(
      YAMLFault.colonInValue, "yaml-colon-in-value",
      da: "Værdien har et kolon, som får den til at ligne en ny nøgle.",
      "Sæt enkelte anførselstegn om hele værdien: '…'.",
      en: "The value has a colon that makes it look like another key.",
      "Put single quotation marks around the whole value: '…'."),
    Wording(
      YAMLFault.dashInValue, "yaml-dash-in-value",
      da: "En bindestreg med mellemrum efter kan ikke stå her.",
      "En liste begynder på linjen under sin nøgle. Er det en tekst, så sæt anførselstegn om den.",
      en: "A hyphen followed by a space cannot stand here.",
      "A list begins on the line below its key. If it is a text, put it in quotation marks."),
    Wording(
      YAMLFault.unclosedQuote("'"), "yaml-unclosed-quote",
      da: "Anførselstegnet ' bliver aldrig lukket.",
      "Slut teksten med endnu et '.",
      en: "The quotation mark ' is never closed.",
      "End the text with another '."),
    Wording(
      YAMLFault.textAfterEnd("\""), "yaml-text-after-end",
      da: "Der står mere efter det \", som værdien slutter med.",
      "Sæt enkelte anførselstegn om hele værdien: '…'.",
      en: "There is more after the \" that ends the value.",
      "Put single quotation marks around the whole value: '…'."),
    Wording(
      YAMLFault.textAfterEnd("'"), "yaml-text-after-end",
      da: "Der står mere efter det ', som værdien slutter med.",
      "Sæt dobbelte anførselstegn om hele værdien: \"…\".",
      en: "There is more after the ' that ends the value.",
      "Put double quotation marks around the whole value: \"…\"."),
    Wording(
      YAMLFault.badEscape, "yaml-bad-escape",
      da: "Omvendt skråstreg betyder noget særligt inden for dobbelte anførselstegn.",
      "Brug enkelte anførselstegn: '…'.",
      en: "A backslash has a special meaning within double quotation marks.",
      "Use single quotation marks: '…'."),
    Wording(
      YAMLFault.unclosedBracket("["), "yaml-unclosed-bracket",
      da: "Parentesen »[« bliver ikke lukket, eller der mangler et komma.",
      "Sæt komma mellem punkterne og »]« efter det sidste.",
      en: "The bracket “[” is not closed, or a comma is missing.",
      "Put a comma between the items and “]” after the last."),
    Wording(
      YAMLFault.unclosedBracket("{"), "yaml-unclosed-bracket",
      da: "Parentesen »{« bliver ikke lukket, eller der mangler et komma.",
      "Sæt komma mellem punkterne og »}« efter det sidste.",
      en: "The bracket “{” is not closed, or a comma is missing.",
      "Put a comma between the items and “}” after the last."),
    Wording(
      YAMLFault.strayBracket("]"), "yaml-stray-bracket",
      da: "Her står »]«, uden at noget er åbnet.",
      "Sæt enkelte anførselstegn om hele værdien: '…'.",
      en: "There is a “]” here, but nothing was opened.",
      "Put single quotation marks around the whole value: '…'."),
    Wording(
      YAMLFault.reservedStart("@"), "yaml-reserved-start",
      da: "En værdi kan ikke begynde med »@«.",
      "Sæt enkelte anførselstegn om hele værdien: '…'.",
      en: "A value cannot begin with “@”.",
      "Put single quotation marks around the whole value: '…'."),
    Wording(
      YAMLFault.textAfterBlockMark(">"), "yaml-text-after-block-mark",
      da: "Efter »>« kan der ikke stå mere på linjen.",
      "Skriv teksten på linjerne nedenunder, rykket ind, eller sæt anførselstegn om den.",
      en: "Nothing more can follow “>” on its line.",
      "Write the text on the lines below, indented, or put it in quotation marks."),
    Wording(
      YAMLFault.emptyBlock, "yaml-empty-block",
      da: "Her skal en tekst følge på linjerne nedenunder, men der er ingen.",
      "Skriv teksten på linjerne nedenunder, rykket ind, eller sæt anførselstegn om den.",
      en: "A text must follow on the lines below, but there is none.",
      "Write the text on the lines below, indented, or put it in quotation marks."),
    Wording(
      YAMLFault.commentInValue, "yaml-comment-in-value", .warning,
      da: "Fra »#« til slutningen af linjen er en kommentar og hører ikke med til værdien.",
      "Hører det med, så sæt anførselstegn om hele værdien; ellers skriv et mellemrum efter »#«.",
      en: "From “#” to the end of the line is a comment and no part of the value.",
      "If it belongs to it, put the whole value in quotation marks; else write a space after “#”."),
    Wording(
      YAMLFault.unreadable, "yaml-unreadable",
      da: "Felterne kan ikke læses her.",
      "Se efter kolon, indrykning og anførselstegn på linjen og på den før.",
      en: "The fields cannot be read here.",
      "Check colons, indentation and quotation marks on the line and the one before."),
    Wording(
      YAMLFault.duplicateKey("chair", firstLine: 4), "duplicate-key",
      da: "Nøglen »chair« står her for anden gang; den første er i linje 4.",
      "Slet den ene, eller saml dem.",
      en: "The key “chair” is here a second time; the first is on line 4.",
      "Delete one of them, or merge them."),
    Wording(
      YAMLFault.tooDeep(limit: 100), "yaml-too-deep",
      da: "Lister og nøgler ligger mere end 100 niveauer inde i hinanden.",
      nil,
      en: "Lists and keys are nested more than 100 levels deep.",
      nil),
    Wording(
      YAMLFault.complexKey, "yaml-complex-key",
      da: "En nøgle skal være en enkelt tekst.",
      "Sæt anførselstegn om teksten, hvis den skal begynde med en parentes eller et spørgsmålstegn.",
      en: "A key must be a single text.",
      "Put the text in quotation marks if it is to begin with a bracket or a question mark."),
    Wording(
      YAMLFault.severalDocuments, "yaml-several-documents",
      da: "Her begynder endnu et sæt felter; der kan kun være ét.",
      "Slet linjen »---«.",
      en: "Another set of fields begins here; there can be only one.",
      "Delete the line “---”."),
    Wording(
      YAMLFault.tag("!vigtigt"), "yaml-tag",
      da: "»!vigtigt« læses ikke som tekst.",
      "Sæt enkelte anførselstegn om hele værdien: '…'.",
      en: "“!vigtigt” does not read as text.",
      "Put single quotation marks around the whole value: '…'."),
    Wording(
      YAMLFault.unknownAlias("vigtigt"), "yaml-unknown-alias",
      da: "»*vigtigt« henviser til noget, der ikke er navngivet med »&vigtigt« før.",
      "Sæt enkelte anførselstegn om hele værdien: '…'.",
      en: "“*vigtigt” refers to something that was not named “&vigtigt” before.",
      "Put single quotation marks around the whole value: '…'."),
    Wording(
      YAMLFault.cyclicAlias("alle"), "yaml-cyclic-alias",
      da: "»*alle« henviser til det, den selv er en del af.",
      "Skriv værdien ud i stedet.",
      en: "“*alle” refers to what it is itself a part of.",
      "Write the value out instead."),
    Wording(
      YAMLFault.unusedAnchor("Co"), "yaml-unused-anchor",
      da: "»&Co« læses som et navn, men ingen henviser til det.",
      "Sæt enkelte anførselstegn om hele værdien: '…'.",
      en: "“&Co” reads as a name, but nothing refers to it.",
      "Put single quotation marks around the whole value: '…'."),
    Wording(
      YAMLFault.tooManyAliases(limit: 10_000), "yaml-too-many-aliases",
      da: "Henvisningerne med * folder sig ud til mere end 10000 værdier.",
      "Skriv værdien ud i stedet.",
      en: "The references with * unfold to more than 10000 values.",
      "Write the value out instead."),
    Wording(
      YAMLFault.tooManyValues(limit: 200_000), "yaml-too-many-values",
      da: "Her er mere end 200000 nøgler og værdier.", nil, en: "There are more than 200000 keys and values.", nil),
    Wording(
      YAMLFault.escapedCharacter("\u{202E}"), "yaml-escaped-character",
      da: "Teksten indeholder det usynlige tegn U+202E.",
      "Slet det.",
      en: "The text contains the invisible character U+202E.",
      "Delete it."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
