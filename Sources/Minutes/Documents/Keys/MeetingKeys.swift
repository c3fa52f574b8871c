import YAML

/// The front matter of a meeting.
struct MeetingKeys: Keys {
  static let kind = Kind.record(MeetingKeys.self)
  /// The key of the participants list, whose lines need some care before they are read.
  static let participantsName = "participants"

  let cluster = Key(
    "cluster", .line, required: true, synonyms: ["klynge"],
    da: "Klyngens id: navnet på dens fil i clusters/.", en: "The cluster's id: the name of its file in clusters/.")
  let body = Key(
    "body", .line, required: true, synonyms: ["forum", "organ", "udvalg", "committee", "group"],
    da: "Id på det forum, der mødtes, som klyngens fil kalder det.",
    en: "The id of the body that met, as the cluster's file calls it.")
  let date = Key(
    "date", .line, required: true, synonyms: ["dato", "mødedato", "day"],
    da: "Mødets dato, så godt den kendes; et spørgsmålstegn efter den gør den usikker.",
    en: "The date of the meeting as far as it is known; a question mark behind it marks it as uncertain.")
  let dateNote = Key(
    "date-note", .text, synonyms: ["dato-note", "datenote"], da: "Hvorfor datoen er usikker.",
    en: "Why the date is uncertain.")
  let time = Key(
    "time", .line, synonyms: ["tid", "tidspunkt", "klokken", "kl"], da: "Hvornår mødet begyndte og sluttede.",
    en: "When the meeting began and ended.")
  let place = Key(
    "place", .line, synonyms: ["sted", "mødested", "lokale", "location", "venue"],
    da: "Hvor mødet blev holdt; »Online« eller »Teams« for et virtuelt møde.",
    en: "Where the meeting was held; “Online” or “Teams” for a virtual one.")
  let number = Key(
    "number", .line, synonyms: ["nummer", "nr", "no"], da: "Mødets eget nummer, fx 1/2022.",
    en: "The meeting's own number, such as 1/2022.")
  let status = Key(
    "status", .word(MeetingStatus.self), synonyms: ["state"],
    da: "Hvor langt referatet er: planned, draft, provisional eller approved.",
    en: "How far the minutes have come: planned, draft, provisional or approved.")
  let caseNumber = Key(
    "case", .line, synonyms: ["sag", "sagsnummer", "sagsnr", "journalnummer", "case-number"],
    da: "Sags- eller dokumentnummeret.", en: "The case or document number.")
  let chair = Key(
    "chair", .line, synonyms: ["ordstyrer", "mødeleder", "formand", "chairman"],
    da: "Ordstyrerens navn, hvor deltagerlisten ikke siger det.",
    en: "The chair's name where the list of participants does not say.")
  let host = Key(
    "host", .line, synonyms: ["vært"], da: "Værtens navn, hvor deltagerlisten ikke siger det.",
    en: "The host's name where the list of participants does not say.")
  let minuteTaker = Key(
    "minute-taker", .line, synonyms: ["referent", "scribe", "secretary", "minutetaker"],
    da: "Referentens navn, hvor deltagerlisten ikke siger det.",
    en: "The minute-taker's name where the list of participants does not say.")
  let approvedBy = Key(
    "approved-by", .list(of: .line), synonyms: ["godkendt-af", "godkendt", "approved"],
    da: "Navnene på dem, der har godkendt referatet.", en: "The names of those who approved the minutes.")
  let participants = Key(
    participantsName, ParticipantKeys.list, synonyms: ["deltagere", "attendees", "present"],
    da: "Deltagerne: grupper med hver sin liste, eller én liste.",
    en: "The participants: groups with a list each, or one list.")
  let next = Key(
    "next", .line, synonyms: ["næste", "næste-møde", "next-meeting"],
    da: "Det næste møde i samme forum: en dato eller et par ord.",
    en: "The next meeting of the same body: a date or a few words.")
  let themes = Key(
    "themes", .list(of: .line), synonyms: ["temaer", "tema", "theme", "tags", "topics"],
    da: "Temaer for hele mødet.", en: "Themes of the whole meeting.")
  let note = Key(
    "note", .text, synonyms: ["bemærkning", "notes", "remark"], da: "Tekst, der vises øverst på siden.",
    en: "Text shown at the top of the page.")
  let corrections = Key(
    "corrections", .list(of: .record(CorrectionKeys.self)), synonyms: ["rettelser", "correction"],
    da: "Rettelser efter offentliggørelsen.", en: "Corrections after publication.")
  let aliases = Key(
    "aliases", .list(of: .line), synonyms: ["gamle-adresser", "redirects", "alias"],
    da: "Gamle adresser, der stadig skal virke; de begynder med en skråstreg.",
    en: "Old addresses that keep working; they begin with a slash.")
  let published = Key(
    "published", .line, synonyms: ["offentliggjort", "udgivet"],
    da: "Dagen, hvor referatet blev offentliggjort, hvis den kom senere end mødet.",
    en: "The day the minutes were published, where it came after the meeting.")
  let allowedCPR = Key("allow-cpr", .list(of: .line), da: allowedCPRText.da, en: allowedCPRText.en)
}

/// What `allow-cpr` is for, the same in every kind of file.
let allowedCPRText = (
  da: "Tekster i filen, der ligner et CPR-nummer uden at være det, skrevet helt som i teksten.",
  en: "Texts in the file that look like a CPR number but are none, written exactly as in the text."
)

/// An entry of `corrections`.
struct CorrectionKeys: Keys {
  let date = Key(
    "date", .line, required: true, synonyms: ["dato"], da: "Dagen for rettelsen.", en: "The day of the correction.")
  let text = Key(
    "text", .text, required: true, synonyms: ["tekst"], da: "Hvad der er rettet.", en: "What was corrected.")
}
