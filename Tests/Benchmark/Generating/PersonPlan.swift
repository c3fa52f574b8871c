/// A person who meets.
struct PersonPlan: Sendable {
  let name: String
  let firstName: String
  let role: String
  let organisation: String

  /// The person of a number; no two have one name.
  init(number: Int, organisations: [String]) {
    let (first, last) = (NameWords.first, NameWords.last)
    let start = number % first.count
    let end = (number / first.count + start * 37) % last.count
    firstName = first[start]
    // Beyond all pairs of a first and a last name only a third name tells persons apart.
    let round = number / (first.count * last.count)
    let middle = round > 0 || number % 3 == 0 ? last[(end + 17 + round * 31) % last.count] + " " : ""
    name = "\(firstName) \(middle)\(last[end])"
    role = Words.roles[number * 7 % Words.roles.count]
    organisation = organisations[number % organisations.count]
  }

  /// Where the name stands among the first so many that have a file of their own.
  var fileName: String { "persons/\(name.slug).md" }
}
