/// Writes the agenda and the minutes of one meeting: 8 to 16 KB with the front matter.
struct AgendaWriter {
  private let plan: ArchivePlan
  private let body: BodyPlan
  private let order: Int
  private var composer: Composer
  /// The path of the attached table from the meeting's folder; nil where none is.
  private let attachment: String?
  /// So many bytes it shall have, about.
  private let size: Int
  private let isPlanned: Bool
  /// The titles of the themes written so far, each once.
  private(set) var themes: [String] = []

  init(
    plan: ArchivePlan, body: BodyPlan, order: Int, composer: Composer, attachment: String?, size: Int, isPlanned: Bool
  ) {
    self.plan = plan
    self.body = body
    self.order = order
    self.composer = composer
    self.attachment = attachment
    self.size = size
    self.isPlanned = isPlanned
  }

  mutating func write() -> [UInt8] {
    if composer.dice.happens(inHundred: 30) { composer.paragraph(Composer.proposals, sentences: 2) }
    for item in 1...composer.items { write(item, until: size * item / composer.items) }
    return composer.buffer.bytes
  }

  private var length: Int { composer.buffer.bytes.count }

  private mutating func write(_ item: Int, until end: Int) {
    composer.buffer += "## \(item). "
    composer.say(Composer.titles)
    composer.buffer += "\n\n"
    fields()
    composer.paragraph(Composer.proposals, sentences: composer.dice.roll(2...4))
    if item == 1, let attachment { composer.buffer += "### Bilag\n1. [Tal for klyngen](\(attachment))\n\n" }
    if item > 1, composer.dice.happens(inHundred: 50) { attachments() }
    if composer.dice.happens(inHundred: 40) { recommendation() }
    if composer.dice.happens(inHundred: 12) { table() }
    if isPlanned { return }
    if composer.dice.happens(inHundred: 15) { subitems() }
    composer.buffer += "### Referat\n\n"
    repeat {
      composer.paragraph(Composer.minutes, sentences: composer.dice.roll(2...5))
      if composer.dice.happens(inHundred: 12) { link() }
    } while length < end
    if composer.dice.happens(inHundred: 60) { decision() }
    if composer.dice.happens(inHundred: 35) { action() }
  }

  private mutating func fields() {
    var theme = plan.themes[plan.themeRanks.draw(&composer.dice)]
    composer.buffer += "Tema: \(theme.title)"
    note(theme)
    if composer.dice.happens(inHundred: 25) {
      let first = theme.id
      repeat { theme = plan.themes[plan.themeRanks.draw(&composer.dice)] } while theme.id == first
      composer.buffer += ", \(theme.id)"
      note(theme)
    }
    if composer.dice.happens(inHundred: 60) {
      composer.buffer += "\nOplæg: "
      composer.person()
    }
    if composer.dice.happens(inHundred: 50) { composer.buffer += "\nTid: \(composer.dice.roll(1...12) * 5) min" }
    if composer.dice.happens(inHundred: 20) { composer.buffer += "\nSag: 2019-\(composer.dice.roll(10_000...99_999))" }
    composer.buffer += "\n\n"
  }

  private mutating func note(_ theme: ThemePlan) {
    if !themes.contains(theme.title) { themes.append(theme.title) }
  }

  private mutating func attachments() {
    composer.buffer += "### Bilag\n"
    for number in 1...composer.dice.roll(1...3) {
      composer.buffer += "\(number). "
      composer.say(Composer.attachments)
      composer.buffer += "\n"
    }
    composer.buffer += "\n"
  }

  private mutating func recommendation() {
    composer.buffer += "### Indstilling\n\nDet indstilles, at klyngen\n\n"
    for _ in 0..<composer.dice.roll(2...3) {
      composer.buffer += "- "
      composer.say(Composer.recommendations, capital: false)
      composer.buffer += "\n"
    }
    composer.buffer += "\n### Sagsfremstilling\n\n"
    composer.paragraph(Composer.proposals, sentences: 2)
  }

  /// Figures of some years: a pipe table, or lines as they come out of a spreadsheet.
  private mutating func table() {
    let isSheet = composer.dice.happens(inHundred: 30)
    let separator = isSheet ? ";" : " | "
    let columns = composer.dice.roll(2...4)
    composer.buffer += isSheet ? "```tabel\nOmråde" : "| Område"
    for column in 0..<columns { composer.buffer += "\(separator)\(2021 + column)" }
    composer.buffer += isSheet ? "\n" : " |\n|" + String(repeating: " --- |", count: columns + 1) + "\n"
    for _ in 0..<composer.dice.roll(3...8) {
      if !isSheet { composer.buffer += "| " }
      composer.noun(\.plural)
      for _ in 0..<columns { composer.buffer += "\(separator)\(composer.dice.roll(0...990))" }
      composer.buffer += isSheet ? "\n" : " |\n"
    }
    composer.buffer += isSheet ? "```\n\n" : "\n"
  }

  private mutating func subitems() {
    for letter in ["a", "b", "c"].prefix(composer.dice.roll(2...3)) {
      composer.buffer += "### \(letter)) "
      composer.say(Composer.titles)
      composer.buffer += "\n\n"
      composer.paragraph(Composer.proposals, sentences: 1)
      composer.buffer += "#### Referat\n\n"
      composer.paragraph(Composer.minutes, sentences: 2)
    }
  }

  private mutating func link() {
    switch composer.dice.roll(0...3) {
    case 0:
      let earlier = plan.day(of: body, order: composer.earlierOrder()).iso
      composer.buffer += "Se også [referatet fra det tidligere møde](\(earlier)-\(body.id).md)."
    case 1:
      composer.buffer += "Det hænger sammen med [det andet punkt](#punkt-\(composer.dice.roll(1...composer.items)))."
    case 2:
      let theme = plan.themes[plan.themeRanks.draw(&composer.dice)]
      composer.buffer += "Mere står under [temaet](theme:\(theme.id))."
    default:
      composer.buffer += "Tallene findes hos [regionen](https://example.org/tal/\(composer.dice.roll(1...400)))."
    }
    composer.buffer += "\n\n"
  }

  private mutating func decision() {
    composer.buffer += "Beslutning: "
    composer.say(Composer.decisions)
    composer.buffer += "\n\n"
  }

  private mutating func action() {
    composer.buffer += "Opgave ("
    composer.person()
    if composer.dice.happens(inHundred: 60) {
      composer.buffer += ", frist \(plan.day(of: body, order: order + 1).written)"
    }
    composer.buffer += "): "
    composer.say(Composer.actions, capital: false)
    composer.buffer += "\n\n"
  }
}
