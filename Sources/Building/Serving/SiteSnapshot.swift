import Records
import Website

/// A whole site in memory, as it was after one run: what lies at a path is made when it is asked for.
public struct SiteSnapshot: Sendable {
  /// The sub-path that every address begins with, without a slash at its end: `/referater`, or empty.
  public var base: String { plan.base }
  /// The paths of all files as they would lie in the output folder.
  public var paths: [String] { plan.paths }
  let plan: SitePlan
  /// The place of each path in the plan.
  private let places: [String: Int]
  /// What the texts were linked with.
  let linking: MeetingLinking
  /// The front matter of each file, as a digest; empty where nothing is remembered.
  let fronts: [String: ContentDigest]
  /// Pages that are newer than the plan, by their paths.
  var newer: [String: [UInt8]] = [:]

  /// What lies at a path of the site.
  public enum Item: Sendable {
    /// Bytes, and a tag that others at the same path would not have.
    case bytes([UInt8], tag: String)
    /// A file of the content folder, by its path.
    case file(String)
    /// Nothing any more: it has moved to an address.
    case moved(to: String)
    /// Something that cannot be made any more, since the file it is made from has changed.
    case changing
  }

  init(_ plan: SitePlan, linking: MeetingLinking, fronts: [String: ContentDigest]) {
    self.plan = plan
    self.linking = linking
    self.fronts = fronts
    places = Dictionary(uniqueKeysWithValues: plan.paths.enumerated().map { ($1, $0) })
  }

  /// Whether something lies at a path of the output folder, without making it.
  public func contains(_ path: String) -> Bool { places[path] != nil }

  /// What lies at a path of the output folder; nil for nothing. Any thread may ask.
  public func item(at path: String) -> Item? {
    if let bytes = newer[path] { return .bytes(bytes, tag: ContentDigest(of: bytes).hexadecimal) }
    guard let place = places[path] else { return nil }
    if let target = plan.redirect(at: place) { return .moved(to: target) }
    switch try? plan.contents(at: place) {
    case .bytes(let bytes): return .bytes(bytes, tag: ContentDigest(of: bytes).hexadecimal)
    case .copy(let path): return .file(linking.root + "/" + path)
    // The file has just been changed; the site after that is on its way.
    case nil: return .changing
    }
  }
}
