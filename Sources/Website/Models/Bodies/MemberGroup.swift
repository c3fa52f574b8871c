import Archive
import Minutes
import TemplateEngine

/// The members whom one organisation sends.
struct MemberGroup: TemplateModel {
  var url: String?
  var name: String
  var people: [NameRow]
  /// The words that name its empty seats.
  var vacant: [String]

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("people", \.people)
    $0.field("vacant", \.vacant)
  }

  /// The member is the one whom a substitute stood in for; somebody who is not listed stands in the minutes alone.
  mutating func add(_ participation: Participation, in context: SiteContext) {
    if participation.presence == .vacant {
      vacant.append(participation.name)
      return
    }
    let named = participation.substitutesFor ?? NamedPerson(name: participation.name, person: participation.person)
    if let person = named.person, !context.registry[person].isListed { return }
    let link = context.link(named)
    guard !people.contains(where: { $0.name == link.text }) else { return }
    people.append(
      NameRow(url: link.url, name: link.text, details: participation.substitutesFor == nil ? participation.role : nil))
  }
}
