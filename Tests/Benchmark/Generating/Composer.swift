/// Writes the sentences of one meeting.
struct Composer {
  private let plan: ArchivePlan
  private let cluster: ClusterPlan
  private let body: BodyPlan
  private let order: Int
  private let people: [PersonPlan]
  /// How many items the meeting has.
  let items: Int
  var dice: Dice
  var buffer: Buffer

  private static func phrases(_ patterns: [String]) -> [Phrase] { patterns.map(Phrase.init) }
  static let proposals = phrases(Sentences.proposals)
  static let minutes = phrases(Sentences.minutes)
  static let decisions = phrases(Sentences.decisions)
  static let actions = phrases(Sentences.actions)
  static let recommendations = phrases(Sentences.recommendations)
  static let titles = phrases(Sentences.titles)
  static let attachments = phrases(Sentences.attachments)

  init(plan: ArchivePlan, body: BodyPlan, order: Int, people: [PersonPlan], items: Int, dice: Dice) {
    self.plan = plan
    self.body = body
    self.order = order
    self.people = people
    self.items = items
    self.dice = dice
    cluster = plan.clusters[body.cluster]
    buffer = Buffer(capacity: 20_000)
  }

  /// One of the phrases, its places filled; a capital at its start where it is a sentence.
  mutating func say(_ phrases: [Phrase], capital: Bool = true) {
    let start = buffer.bytes.count
    for piece in dice.pick(phrases).pieces {
      buffer += piece.text
      if let slot = piece.slot { fill(slot) }
    }
    if capital { buffer.capitalise(at: start) }
  }

  /// So many phrases in one paragraph, each a sentence.
  mutating func paragraph(_ phrases: [Phrase], sentences: Int) {
    for sentence in 0..<sentences {
      if sentence > 0 { buffer += " " }
      say(phrases)
    }
    buffer += "\n\n"
  }

  /// A compound noun in one of its forms.
  mutating func noun(_ form: KeyPath<Noun, String>, article: Bool = false) {
    let count = Words.stems.count * Words.bases.count
    let place = plan.nounRanks.draw(&dice) * 1_009 % count
    let noun = Words.bases[place % Words.bases.count]
    if article { buffer += noun.article }
    buffer += Words.stems[place / Words.bases.count]
    buffer += noun[keyPath: form]
  }

  /// The name of one who was asked to the meeting.
  mutating func person() { buffer += dice.pick(people).name }

  /// The number of an earlier meeting of the body; its own where it is the first.
  mutating func earlierOrder() -> Int { order == 0 ? 0 : dice.roll(max(0, order - 8)...order - 1) }

  private mutating func fill(_ slot: Phrase.Slot) {
    switch slot {
    case .person: person()
    case .firstName: buffer += dice.pick(people).firstName
    case .organisation: buffer += dice.pick(people).organisation
    case .definite: noun(\.definite)
    case .indefinite: noun(\.indefinite)
    case .article: noun(\.indefinite, article: true)
    case .plural: noun(\.plural)
    case .verb: buffer += dice.pick(Words.verbs)
    case .adjective: buffer += dice.pick(Words.adjectives)
    case .date: buffer += plan.day(of: body, order: earlierOrder()).written
    case .item: buffer += "punkt \(dice.roll(1...items))"
    case .abbreviation: buffer += dice.pick(Words.abbreviations).0
    case .body: buffer += body.name(in: cluster)
    }
  }
}
