import Diagnostics
import Minutes

/// Tells role and organisation of a participants line apart by the organisations known.
struct LineReader {
  /// A line whose parts have been told apart.
  struct Reading {
    var role: String?
    /// The organisation's name as written.
    var organisation: Located<String>?
  }

  let roles: RoleWords

  /// The reading of a line; of a name and one part, the part is an organisation only where it is known as one.
  func read(_ line: ParticipantLine, _ organisations: inout OrganisationIndex) -> Reading {
    var parts = line.parts
    var organisation = line.organisation
    if organisation == nil, !parts.isEmpty {
      let hasRole = line.title != nil || line.role != nil
      if let place = organisationPlace(in: parts, hasRole: hasRole, &organisations) {
        organisation = parts.remove(at: place)
      }
    }
    let roles = [line.title, line.role].compactMap { $0 } + parts.map(\.value)
    return Reading(role: roles.isEmpty ? nil : roles.joined(separator: ", "), organisation: organisation)
  }

  /// Which part is the organisation: the last one known; else, where another part is the role, a last part that begins
  /// with a capital as names do and is no title.
  private func organisationPlace(in parts: [Located<String>], hasRole: Bool, _ organisations: inout OrganisationIndex)
    -> Int?
  {
    for place in parts.indices.reversed() where organisations.find(parts[place].value) != nil { return place }
    guard let last = parts.last?.value, parts.count > 1 || hasRole, last.first?.isUppercase == true,
      !roles.begin(last)
    else { return nil }
    return parts.count - 1
  }
}
