import Diagnostics
import Testing

@Suite("Every piece of advice, word for word")
struct ContentAdviceTests {
  static let wordings = [
    Wording(
      ContentAdvice.overdueAction(due: "1. juni 2022"), "overdue-action", .advice,
      da: "Fristen »1. juni 2022« er overskredet, og opgaven er ikke meldt udført.",
      "Er opgaven løst, så skriv »udført« og datoen i parentesen. Ellers aftal en ny frist.",
      en: "The deadline “1. juni 2022” has passed, and the action is not marked as done.",
      "If it has been done, write “done” and the date in the brackets. If not, agree on a new deadline."),
    Wording(
      ContentAdvice.actionWithoutOwner("sende brevet."), "action-without-owner", .advice,
      da: "Opgaven »sende brevet.« har ingen ansvarlig.",
      "Skriv i parentesen, hvem der gør det: »Opgave (NAVN, frist DATO): …«.",
      en: "Nobody is named for the action “sende brevet.”.",
      "Write who does it in the brackets: “Action (NAME, due DATE): …”."),
    Wording(
      ContentAdvice.actionWithoutDeadline("sende brevet."), "action-without-deadline", .advice,
      da: "Opgaven »sende brevet.« har ingen frist.",
      "Skriv i parentesen, hvornår den skal være løst: »Opgave (NAVN, frist DATO): …«.",
      en: "The action “sende brevet.” has no deadline.",
      "Write in the brackets when it is to be done: “Action (NAME, due DATE): …”."),
    Wording(
      ContentAdvice.decisionWithoutText("Beslutning"), "decision-without-text", .advice,
      da: "Under overskriften »Beslutning« står der ikke noget.",
      "Skriv, hvad der blev besluttet, eller slet overskriften.",
      en: "Nothing stands under the heading “Beslutning”.",
      "Write what was decided, or delete the heading."),
    Wording(
      ContentAdvice.similarNames("Bo Lund", other: "Bo Ravn Lund"), "similar-names", .advice,
      da: "»Bo Lund« og »Bo Ravn Lund« kan være samme person.",
      "Er det én person, så skriv »aliases: [Bo Lund]« i filen for »Bo Ravn Lund« i persons/. "
        + "Er det to, så giv dem hver en fil.",
      en: "“Bo Lund” and “Bo Ravn Lund” may be the same person.",
      "If they are one person, write “aliases: [Bo Lund]” in the file of “Bo Ravn Lund” in persons/. "
        + "If they are two, give each a file."),
    Wording(
      ContentAdvice.imageWithoutText, "image-without-text", .advice,
      da: "Billedet har ingen tekst til dem, der ikke kan se det.",
      "Skriv mellem de kantede parenteser, hvad billedet viser.",
      en: "The image has no text for those who cannot see it.",
      "Write what the image shows between the square brackets."),
    Wording(
      ContentAdvice.imageTextIsFileName("dør.jpg"), "image-without-text", .advice,
      da: "Billedets tekst er kun et filnavn: »dør.jpg«.",
      "Skriv mellem de kantede parenteser, hvad billedet viser.",
      en: "The text of the image is no more than a file name: “dør.jpg”.",
      "Write what the image shows between the square brackets."),
    Wording(
      ContentAdvice.vagueLinkText("her"), "vague-link-text", .advice,
      da: "Linkteksten »her« siger ikke, hvor linket fører hen.",
      "Skriv det, linket fører til, fx »referatet fra mødet i maj«.",
      en: "The link text “her” does not say where the link leads.",
      "Write what the link leads to, such as “the minutes of the meeting in May”."),
    Wording(
      ContentAdvice.addressAsLinkText, "vague-link-text", .advice,
      da: "Linket viser kun sin adresse.",
      "Skriv det, linket fører til, fx »referatet fra mødet i maj«.",
      en: "The link shows its address alone.",
      "Write what the link leads to, such as “the minutes of the meeting in May”."),
    Wording(
      ContentAdvice.tableWithoutHeadings, "table-without-headings", .advice,
      da: "Tabellen har kolonner uden overskrift.",
      "Skriv i den første række, hvad hver kolonne viser.",
      en: "The table has columns without a heading.",
      "Say in the first row what each column shows."),
    Wording(
      ContentAdvice.headingJump(from: 2, to: 4), "heading-jump", .advice,
      da: "Overskriften har 4 havelåger, men den forrige har 2, så et niveau er sprunget over.",
      "Skriv ### foran den.",
      en: "The heading has 4 number signs, but the one before it has 2, so a level is left out.",
      "Write ### before it."),
    Wording(
      ContentAdvice.itemWithoutTheme("Budget", label: "Tema"), "item-without-theme", .advice,
      da: "Punktet »Budget« har intet tema.",
      "Skriv »Tema: …« på linjen under overskriften, hvis punktet hører til et tema.",
      en: "The item “Budget” has no theme.",
      "Write “Tema: …” on the line below the heading if the item belongs to a theme."),
    Wording(
      ContentAdvice.unknownAbbreviation("EPJ", files: 1), "unknown-abbreviation", .advice,
      da: "Forkortelsen »EPJ« står ikke i ordlisten; den er brugt i 1 fil.",
      "Skriv »EPJ: …« i glossary.yml med det, den står for.",
      en: "The glossary does not have “EPJ”; it is used in 1 file.",
      "Write “EPJ: …” with what it stands for in glossary.yml."),
    Wording(
      ContentAdvice.unknownAbbreviation("EPJ", files: 3), "unknown-abbreviation", .advice,
      da: "Forkortelsen »EPJ« står ikke i ordlisten; den er brugt i 3 filer.",
      "Skriv »EPJ: …« i glossary.yml med det, den står for.",
      en: "The glossary does not have “EPJ”; it is used in 3 files.",
      "Write “EPJ: …” with what it stands for in glossary.yml."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }

  @Test("the page of a check knows every kind of advice there is, each by another heading")
  func topics() {
    let codes = Set(Self.wordings.map(\.code) + [IdentityFault.severalMeant("Bo", choices: []).code])
    #expect(Set(AdviceTopic.allCases.map(\.rawValue)) == codes)
    for language in LanguageCode.allCases {
      #expect(Set(AdviceTopic.allCases.map { $0.title(in: language) }).count == AdviceTopic.allCases.count)
    }
  }

  @Test(
    "the headings of the page, and what to do, word for word",
    arguments: [
      (
        AdviceTopic.overdueAction, "Opgaver, hvis frist er overskredet", "Actions whose deadline has passed",
        "Er opgaven løst, så skriv »udført« og datoen i parentesen. Ellers aftal en ny frist.",
        "If it has been done, write “done” and the date in the brackets. If not, agree on a new deadline."
      ),
      (
        .actionWithoutOwner, "Opgaver uden ansvarlig", "Actions that nobody is named for",
        "Skriv i parentesen, hvem der gør det: »Opgave (NAVN, frist DATO): …«.",
        "Write who does it in the brackets: “Action (NAME, due DATE): …”."
      ),
      (
        .actionWithoutDeadline, "Opgaver uden frist", "Actions without a deadline",
        "Skriv i parentesen, hvornår den skal være løst: »Opgave (NAVN, frist DATO): …«.",
        "Write in the brackets when it is to be done: “Action (NAME, due DATE): …”."
      ),
      (
        .decisionWithoutText, "Beslutninger uden tekst", "Decisions without a text",
        "Skriv, hvad der blev besluttet, eller slet overskriften.", "Write what was decided, or delete the heading."
      ),
      (
        .unclearFirstName, "Fornavne, der kan betyde flere", "First names that may mean several",
        "Skriv hele navnet, så bliver det et link.", "Write the name in full, and it becomes a link."
      ),
      (
        .similarNames, "Navne, der ligner hinanden", "Names that look alike",
        "Er det én person, så saml stavemåderne i personens fil. Er det to, så giv dem hver en fil.",
        "If they are one person, gather the spellings in the person’s file. If they are two, give each a file."
      ),
      (
        .imageWithoutText, "Billeder uden tekst", "Images without a text",
        "Beskriv billedet mellem de kantede parenteser: »![Den nye indgang](…)«.",
        "Describe the image between the square brackets: “![The new entrance](…)”."
      ),
      (
        .vagueLinkText, "Links, der ikke siger, hvor de fører hen", "Links that do not say where they lead",
        "Lad linkets ord sige, hvad man kommer til. »Her« er ingen hjælp for den, der får siden læst op.",
        "Let the words of the link say what it leads to. “Here” is no help to those who have the page read to them."
      ),
      (
        .tableWithoutHeadings, "Tabeller uden overskrifter", "Tables without headings",
        "Skriv i den første række, hvad hver kolonne viser.", "Say in the first row what each column shows."
      ),
      (
        .headingJump, "Overskrifter, der springer et niveau over", "Headings that leave out a level",
        "Skriv én havelåge mere end i overskriften ovenover, ikke flere.",
        "Write one number sign more than in the heading above, no more."
      ),
      (
        .itemWithoutTheme, "Punkter uden tema", "Items without a theme",
        "Et tema samler sager på tværs af møder. Skriv »Tema: …« under overskriften, hvor det passer.",
        "A theme gathers what several meetings dealt with. Write “Theme: …” below the heading where it fits."
      ),
      (
        .unknownAbbreviation, "Forkortelser, der ikke står i ordlisten", "Abbreviations that the glossary lacks",
        "Skriv dem i glossary.yml med det, de står for. Så kan alle læse med.",
        "Write them in glossary.yml with what they stand for, and everybody can follow."
      ),
    ])
  func headings(_ topic: AdviceTopic, danish: String, english: String, doDanish: String, doEnglish: String) {
    #expect(topic.title(in: .da) == danish)
    #expect(topic.title(in: .en) == english)
    #expect(topic.instruction(in: .da) == doDanish)
    #expect(topic.instruction(in: .en) == doEnglish)
  }
}
