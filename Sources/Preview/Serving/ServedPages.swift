import Synchronization

/// The pages that were shown last, as they were: what a reader still has before them when a file with a fault in it keeps a page
/// from being made again.
final class ServedPages: Sendable {
  private struct Page {
    let bytes: [UInt8]
    let tag: String
    let turn: Int
  }

  private struct Shelf {
    var pages: [String: Page] = [:]
    var turn = 0
  }

  /// So many pages are kept: more than anybody has open.
  static let limit = 64

  private let shelf = Mutex(Shelf())

  /// Keeps a page; the one that was shown longest ago makes room.
  func keep(_ bytes: [UInt8], tag: String, at path: String) {
    shelf.withLock { shelf in
      shelf.turn += 1
      shelf.pages[path] = Page(bytes: bytes, tag: tag, turn: shelf.turn)
      guard shelf.pages.count > Self.limit else { return }
      if let oldest = shelf.pages.min(by: { $0.value.turn < $1.value.turn }) { shelf.pages[oldest.key] = nil }
    }
  }

  /// The page at a path as it was shown last; nil where it was not, or too long ago.
  func page(at path: String) -> (bytes: [UInt8], tag: String)? {
    shelf.withLock { shelf in shelf.pages[path].map { ($0.bytes, $0.tag) } }
  }
}
