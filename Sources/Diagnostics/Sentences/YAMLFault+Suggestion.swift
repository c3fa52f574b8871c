extension YAMLFault {
  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .missingFrontMatter:
      say(
        language, da: "Skriv »---« på den allerførste linje, så felterne og så »---« igen på en linje for sig.",
        en: "Write “---” on the very first line, then the fields, then “---” again on a line of its own.")
    case .unclosedFrontMatter:
      say(
        language, da: "Skriv »---« på en linje for sig, hvor felterne slutter og teksten begynder.",
        en: "Write “---” on a line of its own where the fields end and the text begins.")
    case .tabIndentation:
      say(
        language, da: "Brug mellemrum i stedet, to for hvert niveau.", en: "Use spaces instead, two for each level.")
    case .noBreakSpace:
      say(language, da: "Slet det, og skriv et mellemrum.", en: "Delete it and type a space.")
    case .badIndentation:
      say(
        language, da: "Giv linjer på samme niveau lige mange mellemrum foran.",
        en: "Put equally many spaces before lines of one level.")
    case .missingColon(let line, let isAfterItem): colonAdvice(line, isAfterItem, language)
    case .missingSpaceAfterDash(let line):
      say(
        language, da: "Skriv »- \(String(line.dropFirst()).clipped)«.",
        en: "Write “- \(String(line.dropFirst()).clipped)”.")
    case .keyInList:
      say(
        language, da: "Ryk den ud, så den står under de andre nøgler, eller begynd linjen med en bindestreg.",
        en: "Move it out to stand below the other keys, or begin the line with a hyphen.")
    case .missingSpace(let key, let value):
      say(language, da: "Skriv »\(key): \(value.clipped)«.", en: "Write “\(key): \(value.clipped)”.")
    case .textAfterEnd("'"):
      say(
        language, da: "Sæt dobbelte anførselstegn om hele værdien: \"…\".",
        en: "Put double quotation marks around the whole value: \"…\".")
    case .colonInValue, .textAfterEnd, .reservedStart, .tag, .unusedAnchor, .strayBracket, .unknownAlias:
      say(
        language, da: "Sæt enkelte anførselstegn om hele værdien: '…'.",
        en: "Put single quotation marks around the whole value: '…'.")
    case .dashInValue:
      say(
        language, da: "En liste begynder på linjen under sin nøgle. Er det en tekst, så sæt anførselstegn om den.",
        en: "A list begins on the line below its key. If it is a text, put it in quotation marks.")
    case .unclosedQuote(let mark):
      say(language, da: "Slut teksten med endnu et \(mark).", en: "End the text with another \(mark).")
    case .badEscape:
      say(language, da: "Brug enkelte anførselstegn: '…'.", en: "Use single quotation marks: '…'.")
    case .unclosedBracket(let mark):
      say(
        language, da: "Sæt komma mellem punkterne og »\(mark == "[" ? "]" : "}")« efter det sidste.",
        en: "Put a comma between the items and “\(mark == "[" ? "]" : "}")” after the last.")
    case .textAfterBlockMark, .emptyBlock:
      say(
        language, da: "Skriv teksten på linjerne nedenunder, rykket ind, eller sæt anførselstegn om den.",
        en: "Write the text on the lines below, indented, or put it in quotation marks.")
    case .commentInValue:
      say(
        language, da: "Hører det med, så sæt anførselstegn om hele værdien; ellers skriv et mellemrum efter »#«.",
        en: "If it belongs to it, put the whole value in quotation marks; else write a space after “#”.")
    case .unreadable:
      say(
        language, da: "Se efter kolon, indrykning og anførselstegn på linjen og på den før.",
        en: "Check colons, indentation and quotation marks on the line and the one before.")
    case .duplicateKey:
      say(language, da: "Slet den ene, eller saml dem.", en: "Delete one of them, or merge them.")
    case .complexKey:
      say(
        language, da: "Sæt anførselstegn om teksten, hvis den skal begynde med en parentes eller et spørgsmålstegn.",
        en: "Put the text in quotation marks if it is to begin with a bracket or a question mark.")
    case .severalDocuments:
      say(language, da: "Slet linjen »---«.", en: "Delete the line “---”.")
    case .cyclicAlias, .tooManyAliases:
      say(language, da: "Skriv værdien ud i stedet.", en: "Write the value out instead.")
    case .escapedCharacter:
      say(language, da: "Slet det.", en: "Delete it.")
    case .tooDeep, .tooManyValues: nil
    }
  }

  private func colonAdvice(_ line: String, _ isAfterItem: Bool, _ language: LanguageCode) -> String {
    if isAfterItem {
      return say(
        language, da: "Er det et punkt på listen, så begynd linjen med en bindestreg og et mellemrum.",
        en: "If it is an item of the list, begin the line with a hyphen and a space.")
    }
    let key = line.prefix { $0 == "-" || ($0.isASCII && $0.isLowercase) }
    guard !key.isEmpty, line.dropFirst(key.count).first == " " else {
      return say(
        language, da: "Skriv nøgle, kolon, mellemrum og værdi.", en: "Write key, colon, space and value.")
    }
    let fixed = (key + ":" + line.dropFirst(key.count)).clipped
    return say(language, da: "Mente du »\(fixed)«?", en: "Did you mean “\(fixed)”?")
  }
}
