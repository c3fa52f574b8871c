extension AgendaFault {
  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .emptyHeading:
      say(language, da: "Skriv punktets titel efter »##«.", en: "Write the item’s title behind “##”.")
    case .numberTwice, .numberOutOfOrder:
      say(language, da: "Ret nummeret, eller flyt punktet.", en: "Mend the number, or move the item.")
    case .anchorTwice:
      say(
        language, da: "Giv punkterne numre eller forskellige titler.",
        en: "Number the items, or give them different titles.")
    case .emptyAnchor:
      say(language, da: "Giv punktet et nummer.", en: "Number the item.")
    case .letterTwice, .letterOutOfOrder:
      say(language, da: "Ret bogstavet, eller flyt underpunktet.", en: "Mend the letter, or move the sub-item.")
    case .closedValue(_, let label, let yes):
      say(
        language, da: "Skriv \(quoted("\(label): \(yes)", language)), eller slet linjen, hvis punktet er åbent.",
        en: "Write \(quoted("\(label): \(yes)", language)), or delete the line if the item is open.")
    case .closedMisplaced:
      say(
        language,
        da: "Flyt linjen op lige under punktets overskrift. Er det almindelig tekst, så skriv den uden kolon.",
        en: "Move the line up, directly under the item’s heading. If it is ordinary text, write it without the colon.")
    case .fieldTwice:
      say(language, da: "Slet den ene linje, eller saml dem.", en: "Delete one of the lines, or merge them.")
    case .openBracket:
      say(language, da: "Sæt »)« før kolonet.", en: "Put “)” before the colon.")
    case .noColon:
      say(
        language, da: "Skriv »:« lige efter parentesen, hvis det er en opgave.",
        en: "Write “:” right behind the bracket if it is an action.")
    case .noSuchDay:
      say(language, da: "Ret dag, måned eller år.", en: "Mend the day, the month or the year.")
    case .emptyLabel:
      say(
        language, da: "Skriv teksten efter kolonet, eller slet linjen.",
        en: "Write the text behind the colon, or delete the line.")
    }
  }
}
