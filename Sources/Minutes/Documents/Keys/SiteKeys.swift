import Diagnostics
import YAML

/// `site.yml`.
struct SiteKeys: Keys {
  static let kind = Kind.record(SiteKeys.self)

  let title = Key(
    "title", .line, required: true, synonyms: ["titel", "navn", "name"], da: "Webstedets titel.",
    en: "The site's title.")
  let url = Key(
    "url", .line, required: true, synonyms: ["adresse", "address", "baseurl", "base-url"],
    da: "Adressen, webstedet får, med https:// foran.",
    en: "The address that the site will have, with https:// before it.")
  let language = Key(
    "language", .word(LanguageCode.self), synonyms: ["sprog", "lang"],
    da: "Sproget, som referaterne er skrevet på: da eller en.", en: "The language of the minutes: da or en.")
  let publisher = Key("publisher", .line, synonyms: ["udgiver"], da: "Hvem der udgiver.", en: "Who publishes.")
  let contact = Key(
    "contact", .either(.line, or: .record(ContactKeys.self)), synonyms: ["kontakt"],
    da: "Hvor man kan skrive eller ringe hen; en enkelt tekst er e-mailadressen.",
    en: "Where to write or call; a single text is the e-mail address.")
  let description = Key(
    "description", .line, synonyms: ["beskrivelse", "summary"], da: "En sætning til søgemaskiner og forsiden.",
    en: "A sentence for search engines and the home page.")
  let licence = Key(
    "licence", .line, synonyms: ["license", "licens"], da: "Licensen for de åbne data.",
    en: "The licence of the open data.")
  let statement = Key(
    "accessibility-statement", .either(.line, or: .record(StatementKeys.self)),
    synonyms: ["tilgængelighedserklæring", "accessibility", "was"],
    da: "Tilgængelighedserklæringens adresse, og dagen den sidst blev fornyet.",
    en: "The address of the accessibility statement, and the day it was last renewed.")
  let menu = Key(
    "menu", .list(of: .line), synonyms: ["navigation"], da: "Menuens punkter i rækkefølge.",
    en: "The entries of the menu in order.")
  let allowedCPR = Key("allow-cpr", .list(of: .line), da: allowedCPRText.da, en: allowedCPRText.en)
}

/// Whom to write to or call.
struct ContactKeys: Keys {
  let email = Key("email", .line, synonyms: ["e-mail", "mail"], da: "E-mailadressen.", en: "The e-mail address.")
  let phone = Key(
    "phone", .line, synonyms: ["telefon", "tlf", "telephone"], da: "Telefonnummeret.", en: "The telephone number.")
}

/// The accessibility statement.
struct StatementKeys: Keys {
  let url = Key(
    "url", .line, required: true, synonyms: ["adresse"], da: "Erklæringens adresse.", en: "The statement's address.")
  let updated = Key(
    "updated", .line, synonyms: ["opdateret", "fornyet"], da: "Dagen, den sidst blev fornyet.",
    en: "The day it was last renewed.")
}
