extension YAMLFault {
  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .missingFrontMatter:
      say(
        language, da: "Filen begynder ikke med en linje med tre bindestreger.",
        en: "The file does not begin with a line of three hyphens.")
    case .unclosedFrontMatter:
      say(
        language, da: "Felterne øverst i filen slutter ikke med en linje med tre bindestreger.",
        en: "The fields at the top of the file do not end with a line of three hyphens.")
    case .tabIndentation:
      say(language, da: "Linjen er rykket ind med et tabulatortegn.", en: "The line is indented with a tab.")
    case .noBreakSpace:
      say(
        language, da: "Her står et hårdt mellemrum, hvor der skal være et almindeligt.",
        en: "There is a no-break space here, where an ordinary one must be.")
    case .badIndentation:
      say(
        language, da: "Linjen er ikke rykket lige så langt ind som dem, den hører sammen med.",
        en: "The line is not indented as far as those it belongs with.")
    case .missingColon(let line, _):
      say(
        language, da: "Der mangler et kolon i linjen »\(line.clipped)«.",
        en: "A colon is missing in the line “\(line.clipped)”.")
    case .missingSpace(let key, let value):
      say(
        language, da: "Der mangler et mellemrum efter kolonet i »\(key):\(value.clipped)«.",
        en: "A space is missing after the colon in “\(key):\(value.clipped)”.")
    case .missingSpaceAfterDash(let line):
      say(
        language, da: "Der mangler et mellemrum efter bindestregen i »\(line.clipped)«.",
        en: "A space is missing after the hyphen in “\(line.clipped)”.")
    case .keyInList:
      say(language, da: "Her står en nøgle midt i en liste.", en: "There is a key in the middle of a list here.")
    case .colonInValue:
      say(
        language, da: "Værdien har et kolon, som får den til at ligne en ny nøgle.",
        en: "The value has a colon that makes it look like another key.")
    case .dashInValue:
      say(
        language, da: "En bindestreg med mellemrum efter kan ikke stå her.",
        en: "A hyphen followed by a space cannot stand here.")
    case .unclosedQuote(let mark):
      say(
        language, da: "Anførselstegnet \(mark) bliver aldrig lukket.", en: "The quotation mark \(mark) is never closed."
      )
    case .textAfterEnd(let mark):
      say(
        language, da: "Der står mere efter det \(mark), som værdien slutter med.",
        en: "There is more after the \(mark) that ends the value.")
    case .badEscape:
      say(
        language, da: "Omvendt skråstreg betyder noget særligt inden for dobbelte anførselstegn.",
        en: "A backslash has a special meaning within double quotation marks.")
    case .unclosedBracket(let mark):
      say(
        language, da: "Parentesen »\(mark)« bliver ikke lukket, eller der mangler et komma.",
        en: "The bracket “\(mark)” is not closed, or a comma is missing.")
    case .strayBracket(let mark):
      say(
        language, da: "Her står »\(mark)«, uden at noget er åbnet.",
        en: "There is a “\(mark)” here, but nothing was opened.")
    case .reservedStart(let mark):
      say(language, da: "En værdi kan ikke begynde med »\(mark)«.", en: "A value cannot begin with “\(mark)”.")
    case .textAfterBlockMark(let mark):
      say(
        language, da: "Efter »\(mark)« kan der ikke stå mere på linjen.",
        en: "Nothing more can follow “\(mark)” on its line.")
    case .emptyBlock:
      say(
        language, da: "Her skal en tekst følge på linjerne nedenunder, men der er ingen.",
        en: "A text must follow on the lines below, but there is none.")
    case .commentInValue:
      say(
        language, da: "Fra »#« til slutningen af linjen er en kommentar og hører ikke med til værdien.",
        en: "From “#” to the end of the line is a comment and no part of the value.")
    case .unreadable:
      say(language, da: "Felterne kan ikke læses her.", en: "The fields cannot be read here.")
    case .duplicateKey(let name, let line):
      say(
        language, da: "Nøglen »\(name.clipped)« står her for anden gang; den første er i linje \(line).",
        en: "The key “\(name.clipped)” is here a second time; the first is on line \(line).")
    case .tooDeep(let limit):
      say(
        language, da: "Lister og nøgler ligger mere end \(limit) niveauer inde i hinanden.",
        en: "Lists and keys are nested more than \(limit) levels deep.")
    case .complexKey:
      say(language, da: "En nøgle skal være en enkelt tekst.", en: "A key must be a single text.")
    case .severalDocuments:
      say(
        language, da: "Her begynder endnu et sæt felter; der kan kun være ét.",
        en: "Another set of fields begins here; there can be only one.")
    case .tag(let name):
      say(language, da: "»\(name.clipped)« læses ikke som tekst.", en: "“\(name.clipped)” does not read as text.")
    case .unknownAlias(let name):
      say(
        language, da: "»*\(name)« henviser til noget, der ikke er navngivet med »&\(name)« før.",
        en: "“*\(name)” refers to something that was not named “&\(name)” before.")
    case .cyclicAlias(let name):
      say(
        language, da: "»*\(name)« henviser til det, den selv er en del af.",
        en: "“*\(name)” refers to what it is itself a part of.")
    case .unusedAnchor(let name):
      say(
        language, da: "»&\(name)« læses som et navn, men ingen henviser til det.",
        en: "“&\(name)” reads as a name, but nothing refers to it.")
    case .tooManyAliases(let limit):
      say(
        language, da: "Henvisningerne med * folder sig ud til mere end \(limit) værdier.",
        en: "The references with * unfold to more than \(limit) values.")
    case .tooManyValues(let limit):
      say(
        language, da: "Her er mere end \(limit) nøgler og værdier.", en: "There are more than \(limit) keys and values."
      )
    case .escapedCharacter(let scalar):
      say(
        language, da: "Teksten indeholder det usynlige tegn \(scalar.codePoint).",
        en: "The text contains the invisible character \(scalar.codePoint).")
    }
  }
}
