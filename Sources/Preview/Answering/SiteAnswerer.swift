import Building
import NIOHTTP1

/// Answers for what lies on the site, as a host of plain files does.
struct SiteAnswerer {
  let site: SiteSnapshot
  /// What was shown before.
  let served: ServedPages
  /// The answer for what is just being made anew.
  let building: () -> Answer
  /// What is said where even the site's own page for that is not there.
  let notFound: String

  /// The answer for a path of the server.
  func answer(_ target: RequestTarget, _ headers: HTTPHeaders) -> Answer {
    let base = RequestTarget(site.base)?.path ?? ""
    if !base.isEmpty, target.path == "/" || target.path == base {
      return .moved(to: site.base + "/" + target.query, .temporaryRedirect)
    }
    guard target.path.hasPrefix(base + "/") else { return missing(headers) }
    let place = String(target.path.dropFirst(base.count + 1))
    let isFolder = place.isEmpty || place.hasSuffix("/")
    if let found = item(at: isFolder ? place + "index.html" : place, headers) { return found }
    if !isFolder, site.contains(place + "/index.html") { return .moved(to: target.writtenPath + "/" + target.query) }
    return missing(headers)
  }

  private func item(at path: String, _ headers: HTTPHeaders) -> Answer? {
    switch site.item(at: path) {
    case .bytes(let bytes, let tag):
      guard path.hasSuffix(".html") else { return .kept(bytes, tag: tag, at: path, headers) }
      served.keep(bytes, tag: tag, at: path)
      return .kept(Injection.page(bytes, tag: tag), tag: tag, at: path, headers)
    case .file(let name): return ServedFile(name).map { .kept($0, at: path, headers) }
    case .moved(let address): return .moved(to: address)
    case .changing:
      guard let page = served.page(at: path) else { return building() }
      return .kept(Injection.page(page.bytes, tag: page.tag), tag: page.tag, at: path, headers)
    case nil: return nil
    }
  }

  /// The site's own page for addresses that lead nowhere. Its tag is told, so that the page that may come can be told from it.
  private func missing(_ headers: HTTPHeaders) -> Answer {
    guard case .bytes(let bytes, let tag) = site.item(at: "404.html") else { return .text(.notFound, notFound) }
    var answer = Answer(.notFound, type: ContentType.of("404.html"), .bytes(Injection.page(bytes, tag: tag)))
    answer.headers.add(name: "ETag", value: "\"\(tag)\"")
    return answer
  }
}
