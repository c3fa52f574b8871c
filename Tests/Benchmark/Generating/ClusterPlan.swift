/// A cluster, its organisations and the persons that meet in no other.
struct ClusterPlan: Sendable {
  /// Organisations that every cluster has to do with.
  static let common = ["Regionshuset", "Regionens Psykiatri", "Region Midterland"]

  let id: String
  let name: String
  let municipalities: [String]
  let hospital: String
  let practice: String
  let persons: [PersonPlan]

  init(number: Int, firstPerson: Int, personCount: Int) {
    let place = Self.place(number * 5)
    id = place.slug
    name = "Sundhedsklynge \(place)"
    municipalities = (0..<5).map { "\(Self.place(number * 5 + $0)) Kommune" }
    hospital = "\(place) Hospital"
    practice = "Lægerne i \(place)"
    let organisations = municipalities + [hospital, hospital, practice]
    persons = (0..<personCount).map { PersonPlan(number: firstPerson + $0, organisations: organisations) }
  }

  private static func place(_ number: Int) -> String {
    let starts = NameWords.placeStarts
    let ends = NameWords.placeEnds
    return starts[number % starts.count] + ends[(number / starts.count + number) % ends.count]
  }
}
