/// Makes the meetings of an archive, each from its number alone.
struct MeetingMaker: Sendable {
  let plan: ArchivePlan

  func make(_ number: Int) -> Meeting {
    let (body, order) = plan.place(of: number)
    let cluster = plan.clusters[body.cluster]
    var dice = Dice(seed: plan.seed, stream: number)
    let isLast = order == plan.count(of: body) - 1
    // An item takes a thousand bytes at least.
    let size = dice.roll(6_500...13_000)
    let items = min(12, size / 1_200 - dice.roll(0...1))
    let attendees = attendees(of: body, items: items, &dice)
    let hasAttachment = dice.happens(inHundred: 5)
    var writer = AgendaWriter(
      plan: plan, body: body, order: order,
      composer: Composer(
        plan: plan, body: body, order: order, people: attendees.map(\.person), items: items, dice: dice),
      attachment: hasAttachment ? "\(plan.day(of: body, order: order).iso)-\(body.id)/tal.csv" : nil, size: size,
      isPlanned: isLast)
    let text = writer.write()
    return Meeting(
      cluster: cluster, body: body, order: order, day: plan.day(of: body, order: order),
      next: isLast ? nil : plan.day(of: body, order: order + 1), attendees: attendees, text: text,
      themes: writer.themes, path: plan.path(of: body, order: order), hasAttachment: hasAttachment, isPlanned: isLast)
  }

  /// 8 to 25 persons, most of them of the cluster's own; the first takes the chair, the last the minutes.
  private func attendees(of body: BodyPlan, items: Int, _ dice: inout Dice) -> [Attendee] {
    let locals = plan.clusters[body.cluster].persons
    let count = dice.roll(8...25)
    var seen: Set<String> = []
    var people: [PersonPlan] = []
    while people.count < count {
      let person =
        dice.happens(inHundred: 25)
        ? plan.travellers[plan.travellerRanks.draw(&dice)]
        : locals[(plan.localRanks.draw(&dice) + body.number * 13) % locals.count]
      if seen.insert(person.name).inserted { people.append(person) }
    }
    return people.enumerated().map { place, person in
      Attendee(person: person, note: note(at: place, of: count, items: items, &dice))
    }
  }

  private func note(at place: Int, of count: Int, items: Int, _ dice: inout Dice) -> Attendee.Note {
    if place == 0 { return .chair }
    if place == count - 1 { return .secretary }
    switch dice.roll(0...99) {
    case 0..<9: return .absent
    case 9..<18: return .remote
    case 18..<22:
      let first = dice.roll(1...items)
      return .guest(first...min(items, first + 1))
    default: return .none
    }
  }
}
