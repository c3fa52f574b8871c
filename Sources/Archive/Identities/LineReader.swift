import Diagnostics
import Minutes

/// Tells role and organisation of a participants line apart by the organisations known.
struct LineReader {
  /// A line whose parts have been told apart.
  struct Reading {
    var role: String?
    /// The organisation's name as written.
    var organisation: String?
  }

  /// Whether a part names a known organisation.
  let isKnown: (String) -> Bool

  /// The reading of a line; of a name and one part, the part is an organisation only where it is known as one.
  func read(_ line: ParticipantLine) -> Reading {
    var roles = [line.title, line.role].compactMap { $0 }
    if let organisation = line.organisation?.value {
      roles += line.parts.map(\.value)
      return Reading(role: joined(roles), organisation: organisation)
    }
    var parts = line.parts.map(\.value)
    if let place = organisationPlace(in: parts, hasRole: !roles.isEmpty) {
      let organisation = parts.remove(at: place)
      return Reading(role: joined(roles + parts), organisation: organisation)
    }
    return Reading(role: joined(roles + parts), organisation: nil)
  }

  /// Which part is the organisation: the last one known; else, where the role is told by another part, a last part that begins
  /// with a capital as names do.
  private func organisationPlace(in parts: [String], hasRole: Bool) -> Int? {
    if let known = parts.lastIndex(where: isKnown) { return known }
    guard let last = parts.last, parts.count > 1 || hasRole, last.first?.isUppercase == true else { return nil }
    return parts.count - 1
  }

  private func joined(_ roles: [String]) -> String? {
    roles.isEmpty ? nil : roles.joined(separator: ", ")
  }
}
