import Diagnostics
import Minutes

/// Finds out what a written link leads to.
struct LinkResolver: Sendable {
  let registry: Registry
  /// All files below the content folder.
  let files: ContentFiles
  /// The path of the file that the link stands in, below the content folder.
  let path: String
  /// The anchors of the page that the link stands on.
  let anchors: Set<String>

  /// What a destination leads to.
  func resolve(_ destination: String) throws(LinkFault) -> Reference {
    guard !destination.isEmpty else { throw .empty }
    if destination.hasPrefix("#") { return try here(String(destination.dropFirst())) }
    guard let scheme = Self.scheme(of: destination) else { return try local(destination) }
    let rest = String(destination.dropFirst(scheme.count + 1))
    switch scheme.lowercased() {
    case "http", "https":
      guard rest.hasPrefix("//"), rest.dropFirst(2).first.map({ $0 != "/" && $0 != "?" && $0 != "#" }) ?? false else {
        throw .address(destination)
      }
      return .external(destination)
    case "mailto", "tel":
      guard !rest.isEmpty else { throw .address(destination) }
      return .external(destination)
    case "person": return try person(rest)
    case "theme": return try theme(rest)
    case "meeting": return try meeting(rest)
    default: throw .scheme(scheme)
    }
  }

  /// The scheme of an address (RFC 3986): letters, digits, `+ - .` before the first colon.
  private static func scheme(of destination: String) -> String? {
    guard let colon = destination.firstIndex(of: ":") else { return nil }
    let scheme = destination[..<colon]
    guard let first = scheme.utf8.first, (first | 0x20) &- 0x61 < 26 else { return nil }
    let isScheme = scheme.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    return isScheme ? String(scheme) : nil
  }

  private func here(_ fragment: String) throws(LinkFault) -> Reference {
    let anchor = fragment.percentDecoded
    guard anchors.contains(anchor) else {
      throw .anchor(anchor, nearest: EditDistance.nearest(to: anchor, in: anchors.sorted()).map { "#" + $0 })
    }
    return .here(anchor: anchor)
  }

  private func person(_ name: String) throws(LinkFault) -> Reference {
    let wanted = name.percentDecoded
    let ids = registry.names.personIDs
    if let person = ids[wanted] ?? ids[Slug.make(wanted)] ?? registry.names.persons.find(wanted) {
      return .person(person)
    }
    throw .unknown(
      .person, name: wanted,
      nearest: EditDistance.nearest(to: Slug.make(wanted), in: registry.persons.map(\.id)).map { "person:" + $0 })
  }

  private func theme(_ name: String) throws(LinkFault) -> Reference {
    let wanted = name.percentDecoded
    if let theme = registry.theme(named: wanted) { return .theme(theme) }
    throw .unknown(
      .theme, name: wanted,
      nearest: EditDistance.nearest(to: Slug.make(wanted), in: registry.themes.map(\.id)).map { "theme:" + $0 })
  }

  /// `CLUSTER/BODY/DATE`, and `#punkt-2` behind it.
  private func meeting(_ text: String) throws(LinkFault) -> Reference {
    let halves = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false).map { String($0).percentDecoded }
    guard parts.count == 3, let date = Self.date(parts[2], in: registry.language) else { throw .meetingForm(text) }
    let clusterID = Slug.make(parts[0])
    guard let cluster = registry.clusters.first(where: { $0.id == clusterID }) else {
      throw .unknown(
        .cluster, name: parts[0],
        nearest: NearestID.nearest(to: parts[0], in: registry.clusters.map { ($0.id, [$0.name]) }))
    }
    let bodies = cluster.bodies.map { registry.bodies[$0.index] }
    let bodyID = Slug.make(parts[1])
    guard let place = bodies.firstIndex(where: { $0.id == bodyID }) else {
      let known = bodies.map { ($0.id, $0.names.map(\.name) + $0.aliases) }
      throw .unknown(.body, name: parts[1], nearest: NearestID.nearest(to: parts[1], in: known))
    }
    let body = cluster.bodies[place]
    guard let meeting = registry.meeting(of: body, on: date) else {
      return .missingMeeting(MissingMeeting(body: body, date: date))
    }
    let anchor = halves.count > 1 ? String(halves[1]).percentDecoded : nil
    return .meeting(meeting, anchor: anchor.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// A day as a whole text.
  private static func date(_ text: String, in language: Language) -> CalendarDate? {
    var text = text
    return text.withUTF8 { bytes in
      guard let (date, end) = DateScanner.date(in: bytes, at: 0, language: language), end == bytes.count else {
        return nil
      }
      return date
    }
  }

  /// A relative path, from the folder of the file that the link stands in.
  private func local(_ destination: String) throws(LinkFault) -> Reference {
    if destination.hasPrefix("//") { throw .address(destination) }
    let halves = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(halves[0]).percentDecoded
    let anchor = halves.count > 1 ? String(halves[1]).percentDecoded : ""
    guard let target = Self.join(folderOf: path, written) else { throw .outside(written) }
    if target.hasSuffix(".md") {
      if target == path, !anchor.isEmpty { return try here(anchor) }
      return try document(target, written: written, anchor: anchor)
    }
    guard files.contains(target) else {
      let nearest = files.nearest(to: target)
      throw .missingFile(written, nearest: nearest.map { Self.relative($0, from: path) })
    }
    return .file(target)
  }

  private func document(_ target: String, written: String, anchor: String) throws(LinkFault) -> Reference {
    guard let reference = registry.entityOfPath[target] else {
      if registry.heldBack.contains(target) { throw .draft(written) }
      let nearest = NearestPath.nearest(to: target, in: registry.entityOfPath.keys)
      throw .missingFile(written, nearest: nearest.map { Self.relative($0, from: path) })
    }
    guard !anchor.isEmpty else { return reference }
    // The places of other minutes are known when all texts are read.
    if case .meeting(let meeting, _) = reference { return .meeting(meeting, anchor: anchor) }
    let known = registry.names.anchorsOfPath[target, default: []]
    guard known.contains(anchor) else {
      throw .anchor(anchor, nearest: EditDistance.nearest(to: anchor, in: known).map { "#" + $0 })
    }
    if case .page(let page, _) = reference { return .page(page, anchor: anchor) }
    return .place(reference, anchor: anchor)
  }

  /// The path that `relative` means from the folder of a file; nil where it leads out of the content folder.
  /// `/assets/…` is the address that assets have on the site.
  static func join(folderOf path: String, _ relative: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    if relative.hasPrefix("/") {
      guard relative.hasPrefix("/assets/") else { return nil }
      parts = []
    }
    for part in relative.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// How a file would be written from the folder of another.
  static func relative(_ target: String, from path: String) -> String {
    let source = path.split(separator: "/").dropLast()
    let parts = target.split(separator: "/")
    let shared = zip(source, parts.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: source.count - shared) + parts[shared...].map(String.init))
      .joined(separator: "/")
  }
}
