/// What an archive of a number of meetings is made of: clusters, bodies, persons, themes. A pure function of the number and the
/// seed.
struct ArchivePlan: Sendable {
  /// How many meetings there are.
  let meetings: Int
  let seed: UInt64
  let clusters: [ClusterPlan]
  let bodies: [BodyPlan]
  /// Those who meet everywhere; each cluster has its own besides.
  let travellers: [PersonPlan]
  let themes: [ThemePlan]
  /// How often a theme, a traveller, a person of a cluster's own is met.
  let themeRanks: Zipf
  let travellerRanks: Zipf
  let localRanks: Zipf
  let nounRanks: Zipf

  init(meetings: Int, seed: UInt64) {
    self.meetings = meetings
    self.seed = seed
    let clusterCount = min(98, max(3, meetings / 500))
    let bodiesPerCluster = min(5, max(3, meetings / (clusterCount * 170)))
    let travellerCount = 100 + meetings / 50
    let localCount = min(300, 60 + meetings / 60)
    travellers = (0..<travellerCount).map { PersonPlan(number: $0, organisations: ClusterPlan.common) }
    clusters = (0..<clusterCount).map {
      ClusterPlan(number: $0, firstPerson: travellerCount + $0 * localCount, personCount: localCount)
    }
    bodies = (0..<clusterCount * bodiesPerCluster).map { BodyPlan(number: $0, clusters: clusterCount) }
    themes = (0..<(40 + meetings / 500)).map { ThemePlan(number: $0) }
    themeRanks = Zipf(count: themes.count, shift: 5)
    travellerRanks = Zipf(count: travellerCount, shift: 10)
    localRanks = Zipf(count: localCount, shift: 5)
    nounRanks = Zipf(count: Words.stems.count * Words.bases.count, shift: 20)
  }

  /// Where a meeting has its place in the history of its body.
  func place(of meeting: Int) -> (body: BodyPlan, order: Int) {
    (bodies[meeting % bodies.count], meeting / bodies.count)
  }

  /// How many meetings a body has.
  func count(of body: BodyPlan) -> Int {
    (meetings - body.number + bodies.count - 1) / bodies.count
  }

  /// The day of a body's meeting; about ten a year, the last ones in 2026.
  func day(of body: BodyPlan, order: Int) -> Day {
    let last = (meetings - 1) / bodies.count
    return Day(afterMarch2000: 9_600 - (last - order) * 36 + body.number * 11 % 29).onWeekday
  }

  /// The path of a meeting below the content folder, without its ending.
  func path(of body: BodyPlan, order: Int) -> String {
    let cluster = clusters[body.cluster]
    return "meetings/\(cluster.id)/\(day(of: body, order: order).iso)-\(body.id)"
  }
}
