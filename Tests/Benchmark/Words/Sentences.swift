/// What the texts of minutes are composed of; a letter in braces is a place that a word is put into (`Phrase.Slot`).
enum Sentences {
  /// Of an item's case, before the meeting.
  static let proposals = [
    "Siden mødet den {D} har {O} arbejdet videre med {n}, så {S} i klyngen kan bruge den samme {i}.",
    "{S} er ét af de områder, hvor {a} hensyn vejer tungt, og hvor {O} har brug for en afklaring.",
    "Baggrunden er {n}, som {B} behandlede den {D}.",
    "Formålet er, at {S} og {S} hænger bedre sammen, når en borger går fra hospital til kommune.",
    "{O} foreslår, at {n} tages op igen, når {A} har afsluttet sin gennemgang.",
    "Der er afsat midler til {S} i to år, og derefter skal {n} kunne bære sig selv.",
    "En arbejdsgruppe under {O} {v} {n} og vender tilbage med {a} anbefalinger.",
    "{A} har sendt {n} i høring, og svarene viser, at {S} opleves forskelligt.",
    "I bilaget vises, hvordan {S} har udviklet sig, siden {n} blev indført.",
    "Sagen hænger sammen med {I}, fordi {n} forudsætter, at {O} {v} {S}.",
    "Udkastet {v} {n} i {a} vendinger og lader {O} om at udfylde rammerne.",
    "Hensigten er at gøre {n} enklere for de medarbejdere, der møder borgeren først.",
    "For at komme i gang har {P} indsamlet eksempler på {S} fra hele klyngen.",
    "De {a} erfaringer med {n} er samlet i {u}, som er vedlagt.",
    "Klyngen har tidligere peget på {n} som en forudsætning for {S}.",
  ]
  /// Of an item's minutes.
  static let minutes = [
    "{P} indledte med at fortælle, hvordan {O} {v} {n}.",
    "{F} supplerede med, at {S} kræver tid, og at {a} mål ikke kan stå alene.",
    "{P} spurgte til {n} og til, hvornår {O} regner med at være færdig.",
    "Der var enighed om, at {n} skal afprøves, før {S} bredes ud.",
    "Flere pegede på, at {S} allerede findes i {O}, men at kendskabet er lille.",
    "{P} henviste til drøftelsen den {D}, hvor {B} bad om {u}.", "Det blev nævnt, at {n} hører sammen med {I}.",
    "{F} gjorde opmærksom på, at {A} arbejder på {u} om samme emne.",
    "Kommunerne ser gerne, at {O} {v} {n}, inden budgettet lægges fast.",
    "{P} takkede for {n} og lovede at sende {S} til sekretariatet.",
    "Erfaringerne viser, at {S} virker bedst, når {n} er aftalt på forhånd.",
    "{F} fandt, at {n} er for stramt beskrevet, mens {P} savnede flere {S}.",
    "Til mødet den {D} lå der kun få tal, og derfor blev {n} udskudt.",
    "Klyngen noterede sig, at {O} tager {n} op i sin egen ledelse.",
    "Det er ikke alle steder, at {S} er bemandet, og {n} kan derfor ikke stå alene.",
    "{P} fortalte om {u}, hvor {a} kræfter er gået sammen.",
    "Der blev spurgt, om {A} også omfatter {S}. Det gør den ikke i dag.",
    "{O} og {O} har hver for sig {u}, og de skal tale sammen.",
    "Opmærksomheden skal især rettes mod {S}, som {F} kaldte nøglen til {n}.",
    "Hvis {n} bliver forsinket, går det ud over {S}, og det var der bekymring for.",
    "{F} og {P} mødes inden sommer og {v} {n}.", "Der er *god* fremdrift i {n}, og **{S}** er nu i drift.",
    "Klyngen glæder sig over {n} og sender en hilsen til {O}.",
  ]
  static let decisions = [
    "{O} udarbejder {u} til næste møde.", "Klyngen godkendte {n} med de faldne bemærkninger.",
    "{n} sættes i gang fra nytår, og {P} er tovholder.", "{S} tages op igen, når {A} har svaret.",
    "Klyngen tilslutter sig {n} og beder {O} om {u}.", "Indstillingen blev fulgt for så vidt angår {S}.",
  ]
  static let actions = [
    "samle {S} og sende dem rundt.", "undersøge, om {n} kan indføres tidligere.",
    "skrive et oplæg om {n} til klyngen.", "indkalde {O} til en drøftelse af {S}.", "afklare økonomien i {n}.",
    "tage {n} med til {A}.",
  ]
  static let recommendations = [
    "drøfter {n}", "tager {n} til efterretning", "tilkendegiver, hvilke {S} der haster mest",
    "beslutter, hvem der {v} {n}", "sender {n} videre til {O}", "peger på {a} {S}",
  ]
  static let titles = [
    "Status på {n}", "Drøftelse af {S}", "{S} i klyngen", "Orientering om {n}", "Opfølgning på {n}",
    "Næste skridt for {n}", "Godkendelse af {n}", "Evaluering af {S}", "{O} om {n}", "Plan for {S}",
    "Forslag til {u}",
  ]
  static let attachments = [
    "Notat om {n}", "Oversigt over {S}", "Udkast til {u}", "Slides om {n}", "Kommissorium for {n}",
    "Høringssvar om {S}",
  ]
}
