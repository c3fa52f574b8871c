import Diagnostics
import Minutes

/// Tells role and organisation of a participants line apart by the organisations known.
struct LineReader {
  /// A line whose parts have been told apart.
  struct Reading {
    var role: String?
    /// The organisation's name as written.
    var organisation: Located<String>?
    /// The place of the organisation, where it is known.
    var place: Int?
  }

  /// The reading of a line; of a name and one part, the part is an organisation only where it is known as one.
  static func read(_ line: ParticipantLine, _ organisations: inout OrganisationIndex) -> Reading {
    if let organisation = line.organisation {
      return Reading(
        role: role(of: line, without: nil), organisation: organisation, place: organisations.find(organisation.value))
    }
    guard let (part, place) = organisationPart(of: line, &organisations) else {
      return Reading(role: role(of: line, without: nil), organisation: nil, place: nil)
    }
    return Reading(role: role(of: line, without: part), organisation: line.parts[part], place: place)
  }

  /// Which part is the organisation: the last one known; else, where another part is the role, a last part that looks
  /// like a name.
  static func organisationPart(of line: ParticipantLine, _ organisations: inout OrganisationIndex)
    -> (part: Int, place: Int?)?
  {
    var last: OrganisationIndex.Finding?
    for part in line.parts.indices.reversed() {
      let finding = organisations.look(line.parts[part].value)
      if case .known(let place) = finding { return (part, place) }
      last = last ?? finding
    }
    guard case .name = last, line.parts.count > 1 || line.title != nil || line.role != nil else { return nil }
    return (line.parts.count - 1, nil)
  }

  private static func role(of line: ParticipantLine, without part: Int?) -> String? {
    if line.title == nil, line.role == nil, line.parts.count == (part == nil ? 1 : 2) {
      return line.parts[part == 0 ? 1 : 0].value
    }
    var roles = [line.title, line.role].compactMap { $0 }
    for index in line.parts.indices where index != part { roles.append(line.parts[index].value) }
    return roles.isEmpty ? nil : roles.joined(separator: ", ")
  }
}
