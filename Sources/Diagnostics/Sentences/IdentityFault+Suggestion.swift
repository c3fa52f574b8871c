extension IdentityFault {
  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .unknown(let kind, _, let nearest): didYouMean(nearest, language) ?? kind.howToAdd(language)
    case .unknownMenuEntry(_, let nearest): didYouMean(nearest, language)
    case .claimedTwice(.person, _, _):
      say(
        language,
        da: "Slet det ene alias. Er det to personer af samme navn, så skriv »organisation:« i begge filer.",
        en: "Delete one alias. If two persons bear one name, write “organisation:” in both files.")
    case .claimedTwice:
      say(language, da: "Slet det ene af de to navne.", en: "Delete one of the two names.")
    case .sameSlug(.person, _, _, _):
      say(
        language,
        da: "Er det én person, så skriv den ene stavemåde som alias i persons/. Er det to, så giv den ene en fil i "
          + "persons/ med et andet navn.",
        en: "If they are one person, write one spelling as an alias in persons/. If they are two, give one a file in "
          + "persons/ with another name.")
    case .sameSlug:
      say(language, da: "Omdøb den ene.", en: "Rename one of them.")
    case .emptySlug(.person, _):
      say(
        language, da: "Opret en fil i persons/, hvis filnavn har latinske bogstaver, med navnet under »name:«.",
        en: "Create a file in persons/ whose file name has Latin letters, with the name under “name:”.")
    case .emptySlug:
      say(language, da: "Brug latinske bogstaver eller tal i navnet.", en: "Use Latin letters or digits in the name.")
    case .sameMeeting:
      say(
        language, da: "Skriv »number:« eller »time:«, så de to møder kan kendes fra hinanden.",
        en: "Write “number:” or “time:” so that the two meetings can be told apart.")
    case .severalBearers:
      say(
        language, da: "Skriv organisationen efter navnet på linjen.",
        en: "Write the organisation behind the name on the line.")
    case .nearMiss(.person, let name, let known):
      say(
        language,
        da: "Er det samme person, så ret navnet eller skriv »aliases: [\(name)]« i filen for "
          + "\(quoted(known, language)) i persons/. Er det to, så giv dem hver en fil.",
        en: "If it is the same person, mend the name or write “aliases: [\(name)]” in the file of "
          + "\(quoted(known, language)) in persons/. If they are two, give each a file.")
    case .nearMiss:
      say(
        language, da: "Er det den samme, så ret navnet eller tilføj stavemåden under »aliases« i organisations.yml.",
        en: "If it is the same, mend the name or add the spelling under “aliases” in organisations.yml.")
    case .listedTwice:
      say(
        language, da: "Slet den ene linje. Står der afbud et af stederne, gælder afbuddet.",
        en: "Delete one of the lines. If one of them says absent, absence wins.")
    case .noSuchItem:
      say(
        language, da: "Ret nummeret efter punkternes overskrifter.",
        en: "Mend the number by the headings of the items.")
    case .statementOutOfDate:
      say(
        language, da: "Forny erklæringen i WAS-Tool, og skriv den nye dato i site.yml.",
        en: "Renew the statement and write its new date into site.yml.")
    case .severalMeant(let name, let choices):
      say(
        language, da: "Skriv hele navnet, eller vælg: \(choices.links(name)).",
        en: "Write the name in full, or choose: \(choices.links(name)).")
    case .maybeName(let name, let person):
      say(
        language, da: "Menes personen, så skriv hele navnet eller \([person].links(name)).",
        en: "If the person is meant, write the name in full or \([person].links(name)).")
    }
  }
}

extension IdentityFault.Kind {
  /// Where a new one is declared.
  fileprivate func howToAdd(_ language: LanguageCode) -> String? {
    let place: String
    switch self {
    case .cluster: place = "clusters/"
    case .theme: place = "themes/"
    case .person: place = "persons/"
    case .page: place = "pages/"
    case .body:
      return language == .da
        ? "Et nyt skrives under »bodies« i klyngens fil." : "A new one is written under “bodies” in the cluster’s file."
    case .organisation, .meeting: return nil
    }
    return language == .da ? "En ny oprettes som en fil i \(place)." : "A new one is a file in \(place)."
  }
}

extension [IdentityFault.Choice] {
  /// The links that would say which person is meant.
  fileprivate func links(_ name: String) -> String {
    map { "[\(name)](person:\($0.id))" }.joined(separator: ", ")
  }
}
