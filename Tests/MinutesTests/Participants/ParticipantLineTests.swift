import Diagnostics
import Minutes
import Testing

@Suite("Lines of participants lists")
struct ParticipantLineTests {
  @Test(
    "the lines of real minutes mean what their writers meant",
    arguments: [
      // Politisk Klynge Midt, 16 January 2020.
      ("Lene Linnemann, Regionsrådet", "Lene Linnemann | Regionsrådet"),
      ("Eva Sejersdal Knudsen, direktør Patientforløb", "Eva Sejersdal Knudsen | direktør Patientforløb"),
      ("Jane Pedersen, vicekontorchef (sekretariat)", "Jane Pedersen | vicekontorchef | secretariat"),
      (
        "Mads Duedahl, rådmand Sundheds- og Kulturforvaltningen(vært)",
        "Mads Duedahl | rådmand Sundheds- og Kulturforvaltningen | host"
      ),
      (
        "Evald Lange Rise, Næstformand Sundheds- og Kulturudvalget",
        "Evald Lange Rise | Næstformand Sundheds- og Kulturudvalget"
      ),
      (
        "Bente Graversen, direktør, Sundheds- og Kulturforvaltningen",
        "Bente Graversen | direktør | Sundheds- og Kulturforvaltningen"
      ),
      (
        "Malene Horsholt, sundhedsstrategisk konsulent (sekretariat),",
        "Malene Horsholt | sundhedsstrategisk konsulent | secretariat"
      ),
      ("Henrik Houmøller Sprøgel, Sundheds- og Seniorchef", "Henrik Houmøller Sprøgel | Sundheds- og Seniorchef"),
      ("Afbud Tage Leegaard, Regionsrådet", "Tage Leegaard | Regionsrådet | absent"),
      // Politisk Klynge Nord, 6 February 2020.
      ("Per Møller, Hjørring Kommune (vært og mødeleder)", "Per Møller | Hjørring Kommune | host | chair"),
      ("Chelina Bagger, Hjørring Kommune", "Chelina Bagger | Hjørring Kommune"),
      ("Lone Lex, Brønderslev Kommune (afbud)", "Lone Lex | Brønderslev Kommune | absent"),
      ("Dinah Høngaard", "Dinah Høngaard"),
      (
        "Helle Carlsson Kunckel Christensen – Chef for Ældre og Sundhed, Læsø Kommune (i stedet for Lotte Keller Christensen)",
        "Helle Carlsson Kunckel Christensen | Chef for Ældre og Sundhed | Læsø Kommune | for Lotte Keller Christensen"
      ),
      ("Jan Mainz, direktør, psykiatrien", "Jan Mainz | direktør | psykiatrien"),
      // Klyngestyregruppe Syd, 10 January 2022.
      (
        "Sygeplejefagligdirektør Lisbeth Kjær Lagoni, Aalborg Universitetshospital",
        "[Sygeplejefagligdirektør] Lisbeth Kjær Lagoni | Aalborg Universitetshospital"
      ),
      ("Direktør Eva Sejersdal Knudsen, Region Nordjylland", "[Direktør] Eva Sejersdal Knudsen | Region Nordjylland"),
      (
        "Direktør Charlotte Larsen, Rebild Kommune – deltog til punkt 9",
        "[Direktør] Charlotte Larsen | Rebild Kommune | items before 9"
      ),
      (
        "Direktør Anne Krøjer, Vesthimmerlands Kommune, deltog alene i punkt 1,2,3, og 5",
        "[Direktør] Anne Krøjer | Vesthimmerlands Kommune | items 1,2,3,5"
      ),
      ("Forløbschef Jan Nybo, Aalborg Universitetshospital", "[Forløbschef] Jan Nybo | Aalborg Universitetshospital"),
      (
        "Konst. kontorchef Daniel Kjærgaard Simonsen, Region Nordjylland",
        "[Konst. kontorchef] Daniel Kjærgaard Simonsen | Region Nordjylland"
      ),
      ("Konsulent Camilla Donslund, PLO – afbud", "[Konsulent] Camilla Donslund | PLO | absent"),
      ("Praksiskonsulent Andreas. K. Toft – NordKap", "[Praksiskonsulent] Andreas. K. Toft | NordKap"),
      (
        "Specialkonsulent Inge Kjær Andersen, Kommunal sekretær",
        "[Specialkonsulent] Inge Kjær Andersen | Kommunal sekretær"
      ),
      ("Centerchef Lotte Holt Worup, Rebild Kommune", "[Centerchef] Lotte Holt Worup | Rebild Kommune"),
      ("Klinikchef Maj Skårhøj, Psykiatrien – afbud", "[Klinikchef] Maj Skårhøj | Psykiatrien | absent"),
      // Faglig Sundhedsklynge Nord, 26 August 2022.
      (
        "Leif Serup, direktør og kommunal medformand, Hjørring Kommune",
        "Leif Serup | direktør og kommunal medformand | Hjørring Kommune"
      ),
      (
        "Henrik Aarup-Kristensen, direktør, Brønderslev Kommune",
        "Henrik Aarup-Kristensen | direktør | Brønderslev Kommune"
      ),
      (
        "Helle Carlsson Kunckel Christensen, chef, Læsø Kommune (via Teams)",
        "Helle Carlsson Kunckel Christensen | chef | Læsø Kommune | remote “via Teams”"
      ),
      (
        "Charlotte Fuglesang, direktør og regional medformand, Regionshospital Nordjylland (ordstyrer)",
        "Charlotte Fuglesang | direktør og regional medformand | Regionshospital Nordjylland | chair"
      ),
      ("Dinah Høngaard, næstformand", "Dinah Høngaard | næstformand"),
      (
        "(Repræsentant fra kommunalt PLO-niveau - endnu ikke udpeget)",
        "Repræsentant fra kommunalt PLO-niveau | vacant"
      ),
      (
        "Ulla Ringgren Nielsen, UlykkesPatientForeningen (afbud)",
        "Ulla Ringgren Nielsen | UlykkesPatientForeningen | absent"
      ),
    ])
  func realLines(line: String, meaning: String) {
    let reading = ParticipantReading(line)
    #expect(reading.outline == meaning)
    #expect(reading.faults.isEmpty)
  }

  @Test(
    "a title before the name is the role",
    arguments: [
      ("Direktør Søren Liner, Herning Kommune", "[Direktør] Søren Liner | Herning Kommune"),
      ("Sundheds- og Seniorchef Henrik Sprøgel", "[Sundheds- og Seniorchef] Henrik Sprøgel"),
      ("Direktør og medformand Leif Serup", "[Direktør og medformand] Leif Serup"),
      ("1. næstformand Bo Hansen", "[1. næstformand] Bo Hansen"),
      ("adm. direktør Bo Hansen", "[adm. direktør] Bo Hansen"),
      ("Professor Ludwig van Bo", "[Professor] Ludwig van Bo"),
      ("Overlæge von Bülow", "[Overlæge] von Bülow"),
      // A name that only looks a little like a title.
      ("Faglig Hansen", "Faglig Hansen"),
      ("Chefi Hansen", "Chefi Hansen"),
      ("Bo Leder, direktør", "Bo Leder | direktør"),
    ])
  func titles(line: String, meaning: String) {
    #expect(ParticipantReading(line).outline == meaning)
  }

  @Test("where a title has words behind it nobody can tell the name, and the suggestion turns the line round")
  func unclearName() throws {
    let reading = ParticipantReading("Leder af Sund Info Lise Søndergaard, Regional sekretær")
    #expect(reading.line == nil)
    #expect(reading.faults == ["6:5 unclear-name"])
    let fault = try #require(reading.reading.diagnostics.first?.fault)
    #expect(fault.suggestion(in: .da) == "Skriv navnet først: »Lise Søndergaard, Leder af Sund Info«.")
  }

  @Test(
    "a line without a name is an error",
    arguments: [
      ("Direktør, Søren Liner", "6:5 title-without-name"), ("Konsulent", "6:5 title-without-name"),
      ("(afbud)", "6:6 name-missing"), ("', Herning Kommune'", "-"), ("','", "6:6 name-missing"),
    ])
  func nobody(line: String, fault: String) {
    #expect(ParticipantReading(line).faults == (fault == "-" ? [] : [fault]))
  }

  @Test(
    "a bracket must be closed, and opened",
    arguments: [
      ("Leif Serup, Hjørring Kommune (afbud", "6:34 bracket-never-closed"),
      ("Leif Serup (afbud (syg), Hjørring", "6:16 bracket-never-closed"),
      ("Leif Serup afbud), Hjørring", "6:21 bracket-never-opened"),
    ])
  func brackets(line: String, fault: String) {
    #expect(ParticipantReading(line).faults == [fault])
  }

  @Test(
    "brackets stand anywhere, several, and in one another",
    arguments: [
      (
        "Bo Hansen (vært), direktør (via Teams), Rebild Kommune",
        "Bo Hansen | direktør | Rebild Kommune | host | remote “via Teams”"
      ),
      ("Bo Hansen (formand (konst.))", "Bo Hansen | “formand (konst.)”"),
      ("((Bo Hansen))", "Bo Hansen"),
      ("Bo Hansen ()", "Bo Hansen"),
    ])
  func bracketPlaces(line: String, meaning: String) {
    #expect(ParticipantReading(line).outline == meaning)
  }

  @Test(
    "a dash leads to a known note, else it parts the name from what follows; a hyphen does neither",
    arguments: [
      ("Bo Hansen — via Teams", "Bo Hansen | remote “via Teams”"),
      ("Bo Hansen, PLO –afbud", "Bo Hansen | PLO | absent"),
      ("Bo Hansen, PLO - punkt 1, 2 og 5", "Bo Hansen | PLO | items 1,2,5"),
      ("Bo Hansen – afbud, Psykiatrien", "Bo Hansen | Psykiatrien | absent"),
      ("Bo Hansen – afbud – syg", "Bo Hansen | absent: syg"),
      ("Bo Hansen - chef, PLO", "Bo Hansen | chef | PLO"),
      ("Bo Aarup-Hansen, PLO-Nord", "Bo Aarup-Hansen | PLO-Nord"),
      ("Bo Hansen, leder - Sundhed og Ældre", "Bo Hansen | leder - Sundhed og Ældre"),
    ])
  func dashes(line: String, meaning: String) {
    #expect(ParticipantReading(line).outline == meaning)
  }

  @Test(
    "known notes behind commas are notes, with all that follows or by themselves",
    arguments: [
      ("Bo Hansen, referent", "Bo Hansen | minute-taker"),
      ("Bo Hansen, chef, PLO, afbud, vært", "Bo Hansen | chef | PLO | absent | host"),
      ("Bo Hansen, sekretariatet, Hjørring Kommune", "Bo Hansen | Hjørring Kommune | secretariat"),
      ("Bo Hansen, direktør og vært", "Bo Hansen | direktør og vært"),
      ("Bo Hansen, PLO, deltog via Teams", "Bo Hansen | PLO | remote “via Teams”"),
    ])
  func notesBehindCommas(line: String, meaning: String) {
    #expect(ParticipantReading(line).outline == meaning)
  }

  @Test("more than two parts behind the name are all kept")
  func manyParts() {
    #expect(
      ParticipantReading("Lise Lund, leder af Sund Info, regional sekretær, Region Nordjylland").outline
        == "Lise Lund | leder af Sund Info | regional sekretær | Region Nordjylland")
  }

  @Test(
    "absence may stand before the name",
    arguments: [
      "'Afbud: Bo Hansen, PLO'", "Afbud: Bo Hansen, PLO", "Afbud fra Bo Hansen, PLO", "Fraværende Bo Hansen, PLO",
    ])
  func absenceFirst(line: String) {
    #expect(ParticipantReading(line).outline == "Bo Hansen | PLO | absent")
  }

  @Test(
    "a vacant seat is named by its line and has no title taken off",
    arguments: [
      ("Repræsentant for PLO (ikke udpeget)", "Repræsentant for PLO | vacant"),
      ("Direktør, Psykiatrien (vakant)", "Direktør | Psykiatrien | vacant"),
      ("Vakant, PLO", "Vakant | PLO | vacant"),
      ("N.N., Regionsrådet", "N.N. | Regionsrådet | vacant"),
    ])
  func vacantSeats(line: String, meaning: String) {
    let reading = ParticipantReading(line)
    #expect(reading.outline == meaning)
    #expect(reading.line?.isVacant == true)
  }

  @Test("runs of blanks, no-break spaces and invisible characters do not count")
  func blanks() {
    #expect(
      ParticipantReading("Bo \u{A0} Hansen ,\u{2009}chef,  PLO\u{AD}-Nord\u{A0}(via\u{A0}Teams)").outline
        == "Bo Hansen | chef | PLO-Nord | remote “via Teams”")
  }

  @Test("å as two characters is the same letter")
  func decomposed() {
    #expect(
      ParticipantReading("Ra\u{30A}dmand Bo Hansen (pa\u{30A} Teams)").outline.unicodeScalars.elementsEqual(
        "[Ra\u{30A}dmand] Bo Hansen | remote “pa\u{30A} Teams”".unicodeScalars))
  }

  @Test("a line as long as a page is refused")
  func tooLong() {
    #expect(ParticipantReading(String(repeating: "Bo ", count: 2_000)).faults == ["6:5 line-too-long"])
  }
}
