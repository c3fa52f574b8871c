/// The kinds of advice, most important first: what a check gathers its advice under. The raw value is the faults' code.
public enum AdviceTopic: String, CaseIterable, Sendable {
  case overdueAction = "overdue-action"
  case actionWithoutOwner = "action-without-owner"
  case actionWithoutDeadline = "action-without-deadline"
  case decisionWithoutText = "decision-without-text"
  case unclearFirstName = "unclear-first-name"
  case similarNames = "similar-names"
  case imageWithoutText = "image-without-text"
  case vagueLinkText = "vague-link-text"
  case tableWithoutHeadings = "table-without-headings"
  case headingJump = "heading-jump"
  case itemWithoutTheme = "item-without-theme"
  case unknownAbbreviation = "unknown-abbreviation"

  /// What such advice is about, as a heading.
  public func title(in language: LanguageCode) -> String {
    let (danish, english) =
      switch self {
      case .overdueAction: ("Opgaver, hvis frist er overskredet", "Actions whose deadline has passed")
      case .actionWithoutOwner: ("Opgaver uden ansvarlig", "Actions that nobody is named for")
      case .actionWithoutDeadline: ("Opgaver uden frist", "Actions without a deadline")
      case .decisionWithoutText: ("Beslutninger uden tekst", "Decisions without a text")
      case .unclearFirstName: ("Fornavne, der kan betyde flere", "First names that may mean several")
      case .similarNames: ("Navne, der ligner hinanden", "Names that look alike")
      case .imageWithoutText: ("Billeder uden tekst", "Images without a text")
      case .vagueLinkText: ("Links, der ikke siger, hvor de fører hen", "Links that do not say where they lead")
      case .tableWithoutHeadings: ("Tabeller uden overskrifter", "Tables without headings")
      case .headingJump: ("Overskrifter, der springer et niveau over", "Headings that leave out a level")
      case .itemWithoutTheme: ("Punkter uden tema", "Items without a theme")
      case .unknownAbbreviation: ("Forkortelser, der ikke står i ordlisten", "Abbreviations that the glossary lacks")
      }
    return language == .da ? danish : english
  }

  /// What to do about such advice, in a sentence or two.
  public func instruction(in language: LanguageCode) -> String {
    let (danish, english) =
      switch self {
      case .overdueAction:
        (
          "Er opgaven løst, så skriv »udført« og datoen i parentesen. Ellers aftal en ny frist.",
          "If it has been done, write “done” and the date in the brackets. If not, agree on a new deadline."
        )
      case .actionWithoutOwner:
        (
          "Skriv i parentesen, hvem der gør det: »Opgave (NAVN, frist DATO): …«.",
          "Write who does it in the brackets: “Action (NAME, due DATE): …”."
        )
      case .actionWithoutDeadline:
        (
          "Skriv i parentesen, hvornår den skal være løst: »Opgave (NAVN, frist DATO): …«.",
          "Write in the brackets when it is to be done: “Action (NAME, due DATE): …”."
        )
      case .decisionWithoutText:
        ("Skriv, hvad der blev besluttet, eller slet overskriften.", "Write what was decided, or delete the heading.")
      case .unclearFirstName:
        ("Skriv hele navnet, så bliver det et link.", "Write the name in full, and it becomes a link.")
      case .similarNames:
        (
          "Er det én person, så saml stavemåderne i personens fil. Er det to, så giv dem hver en fil.",
          "If they are one person, gather the spellings in the person’s file. If they are two, give each a file."
        )
      case .imageWithoutText:
        (
          "Beskriv billedet mellem de kantede parenteser: »![Den nye indgang](…)«.",
          "Describe the image between the square brackets: “![The new entrance](…)”."
        )
      case .vagueLinkText:
        (
          "Lad linkets ord sige, hvad man kommer til. »Her« er ingen hjælp for den, der får siden læst op.",
          "Let the words of the link say what it leads to. “Here” is no help to those who have the page read to them."
        )
      case .tableWithoutHeadings:
        ("Skriv i den første række, hvad hver kolonne viser.", "Say in the first row what each column shows.")
      case .headingJump:
        (
          "Skriv én havelåge mere end i overskriften ovenover, ikke flere.",
          "Write one number sign more than in the heading above, no more."
        )
      case .itemWithoutTheme:
        (
          "Et tema samler sager på tværs af møder. Skriv »Tema: …« under overskriften, hvor det passer.",
          "A theme gathers what several meetings dealt with. Write “Theme: …” below the heading where it fits."
        )
      case .unknownAbbreviation:
        (
          "Skriv dem i glossary.yml med det, de står for. Så kan alle læse med.",
          "Write them in glossary.yml with what they stand for, and everybody can follow."
        )
      }
    return language == .da ? danish : english
  }
}
