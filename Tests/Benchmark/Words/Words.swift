/// The word material that archives are composed of.
enum Words {
  static let months = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
  ]
  /// First halves of compounds.
  static let stems = [
    "sundheds", "patient", "borger", "sygehus", "kommune", "familie", "ungdoms", "ældre", "hjemme", "pleje", "drifts",
    "kvalitets", "forløbs", "udviklings", "rekrutterings", "journal", "henvisnings", "udskrivnings", "genoptrænings",
    "forebyggelses", "behandlings", "medicin", "beredskabs", "lærings", "undervisnings", "samarbejds", "projekt",
    "budget", "økonomi", "bolig", "beskæftigelses", "visitations", "diagnose", "kontakt", "koordinations", "data",
    "telefon", "akut", "rådgivnings", "evaluerings", "implementerings", "kroniker", "lægedæknings", "ernærings",
    "bevægelses", "søvn", "smerte", "demens", "diabetes", "lunge", "hjerte", "kræft", "fødsels", "barsels", "skole",
    "dagtilbuds", "fritids", "frivillig", "bruger", "pårørende", "personale", "arbejdsmiljø", "ledelses",
    "uddannelses", "vagt", "transport", "hjælpemiddel", "måltids", "tandpleje", "misbrugs", "socialpsykiatri",
    "botilbuds", "skærmbesøgs", "velfærds", "teknologi", "video", "dialog", "hørings", "strategi", "tværsektor",
    "overgangs", "sektor",
  ]
  /// Second halves: indefinite, definite, plural, and whether the word takes `et`.
  static let bases: [Noun] = [
    Noun("aftale", "aftalen", "aftaler"), Noun("plan", "planen", "planer"),
    Noun("forløb", "forløbet", "forløb", neuter: true), Noun("indsats", "indsatsen", "indsatser"),
    Noun("gruppe", "gruppen", "grupper"), Noun("model", "modellen", "modeller"),
    Noun("forum", "forummet", "fora", neuter: true), Noun("opgave", "opgaven", "opgaver"),
    Noun("tilbud", "tilbuddet", "tilbud", neuter: true), Noun("konsulent", "konsulenten", "konsulenter"),
    Noun("rapport", "rapporten", "rapporter"), Noun("analyse", "analysen", "analyser"),
    Noun("projekt", "projektet", "projekter", neuter: true), Noun("system", "systemet", "systemer", neuter: true),
    Noun("løsning", "løsningen", "løsninger"), Noun("ordning", "ordningen", "ordninger"),
    Noun("ramme", "rammen", "rammer"), Noun("pulje", "puljen", "puljer"), Noun("enhed", "enheden", "enheder"),
    Noun("center", "centret", "centre", neuter: true), Noun("netværk", "netværket", "netværk", neuter: true),
    Noun("møde", "mødet", "møder", neuter: true), Noun("dag", "dagen", "dage"),
    Noun("kampagne", "kampagnen", "kampagner"), Noun("vejledning", "vejledningen", "vejledninger"),
    Noun("undersøgelse", "undersøgelsen", "undersøgelser"), Noun("måling", "målingen", "målinger"),
    Noun("pakke", "pakken", "pakker"), Noun("team", "teamet", "team", neuter: true),
    Noun("kursus", "kurset", "kurser", neuter: true), Noun("politik", "politikken", "politikker"),
    Noun("status", "statussen", "statusser"), Noun("værktøj", "værktøjet", "værktøjer", neuter: true),
    Noun("proces", "processen", "processer"), Noun("funktion", "funktionen", "funktioner"),
    Noun("udvalg", "udvalget", "udvalg", neuter: true), Noun("skema", "skemaet", "skemaer", neuter: true),
    Noun("kapacitet", "kapaciteten", "kapaciteter"), Noun("behov", "behovet", "behov", neuter: true),
    Noun("kontor", "kontoret", "kontorer", neuter: true), Noun("platform", "platformen", "platforme"),
    Noun("strategi", "strategien", "strategier"), Noun("standard", "standarden", "standarder"),
  ]
  static let adjectives = [
    "fælles", "nye", "lokale", "tværgående", "digitale", "faglige", "politiske", "regionale", "tidlige",
    "langsigtede", "aktuelle", "foreløbige", "økonomiske", "nødvendige", "sammenhængende", "praktiske",
    "organisatoriske", "konkrete", "kommende", "eksisterende", "overordnede", "nære", "skriftlige", "nationale",
    "frivillige", "forpligtende",
  ]
  static let verbs = [
    "drøfter", "beskriver", "forbereder", "samler op på", "følger", "afprøver", "evaluerer", "udbreder", "planlægger",
    "prioriterer", "justerer", "kvalificerer", "gennemgår", "koordinerer", "understøtter", "finansierer", "bemander",
    "dokumenterer", "forankrer", "afslutter", "genbesøger", "sammenligner", "konkretiserer", "vurderer",
  ]
  static let places = [
    "Rådhuset, mødelokale 2", "Sundhedshuset, store sal", "Online", "Teams", "Hospitalet, auditoriet",
    "Biblioteket, sal A", "Administrationsbygningen, lokale 14", "Kulturhuset, scenen", "Regionshuset, mødelokale 5",
  ]
  static let roles = [
    "direktør", "centerchef", "chefkonsulent", "afdelingschef", "kontorchef", "praktiserende læge", "cheflæge",
    "sygeplejefaglig direktør", "udvalgsformand", "næstformand", "sundhedschef", "socialchef", "projektleder",
    "sundhedskonsulent", "specialkonsulent", "oversygeplejerske", "ledende terapeut", "patientrepræsentant",
  ]
  /// Abbreviations of the glossary, and what they stand for.
  static let abbreviations = [
    ("TSF", "Tværsektorielt Samarbejdsforum"), ("KSU", "Klyngernes Sekretariatsudvalg"),
    ("FPI", "Fælles Patientindsats"), ("DGO", "Den Gode Overgang"), ("LBF", "Lokalt Beredskabsforum"),
    ("HVK", "Hjemmebehandling og Vagtkoordination"), ("RSO", "Råd for Sammenhæng og Omsorg"),
    ("UTF", "Ungdommens Tværfaglige Forum"), ("MKP", "Medicinsk Kvalitetsprogram"), ("APU", "Almen Praksis-udvalget"),
    ("BKN", "Borgernes Kontaktnetværk"), ("SDF", "Sundhedsdatafællesskabet"),
  ]
}
