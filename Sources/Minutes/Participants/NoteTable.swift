/// The words of notes, prepared for looking up.
struct NoteTable: Sendable {
  /// Notes of fixed words by their slug; a remote note still lacks its words.
  let fixed: [String: ParticipantNote]
  let absent, absenceReasons, substitute, items, notItems, until, through, from, fillers, range: PhraseSet
  let absentGroups, guestGroups, secretariatGroups: PhraseSet
  /// The words that part notes and names.
  let and: Set<String>
  /// The slugs that a known note can begin with.
  let openings: Set<String>
  /// What a misspelt note may have meant.
  let spellings: [String]
  let virtualPlaces: Set<String>
  let organisationEndings: [String]

  init(_ words: ParticipantWords) {
    var fixed: [String: ParticipantNote] = [:]
    func add(_ phrases: [String], _ note: ParticipantNote) {
      for phrase in phrases { fixed[Slug.make(phrase)] = note }
    }
    add(words.absent, .absent(reason: nil))
    add(words.remote, .remote(""))
    add(words.chair, .chair)
    add(words.host, .host)
    add(words.minuteTaker, .minuteTaker)
    add(words.guest, .guest)
    add(words.secretariat, .secretariat)
    add(words.vacant, .vacant)
    self.fixed = fixed
    absent = PhraseSet(words.absent)
    absenceReasons = PhraseSet(words.absenceReasons)
    substitute = PhraseSet(words.substitute)
    items = PhraseSet(words.items)
    notItems = PhraseSet(words.notItems)
    until = PhraseSet(words.until)
    through = PhraseSet(words.through)
    from = PhraseSet(words.from)
    fillers = PhraseSet(words.fillers)
    range = PhraseSet(words.range)
    absentGroups = PhraseSet(words.absentGroups)
    guestGroups = PhraseSet(words.guestGroups)
    secretariatGroups = PhraseSet(words.secretariatGroups)
    and = Set(words.and.map { Slug.make($0) })
    let fixedPhrases = [
      words.absent, words.remote, words.chair, words.host, words.minuteTaker, words.guest, words.secretariat,
      words.vacant,
    ]
    let sets = [absent, substitute, items, notItems, until, through, from, fillers]
    openings = Set(sets.flatMap(\.openings) + PhraseSet(fixedPhrases.flatMap { $0 }).openings)
    spellings = fixedPhrases.flatMap { $0 }.filter { $0.utf8.count > 4 && !$0.contains(" ") }
    virtualPlaces = Set(words.virtualPlaces.map { Slug.make($0) })
    organisationEndings = words.organisationEndings.map { Slug.make($0) }
  }
}
