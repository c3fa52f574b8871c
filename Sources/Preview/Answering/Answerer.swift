import NIOHTTP1

/// Answers requests from a state of the preview as a host of the finished site would: a function from one value to another.
struct Answerer {
  let state: PreviewState
  /// What was shown before.
  var served = ServedPages()

  private var words: PreviewWords { PreviewWords(state.language) }

  /// The answer to a request.
  func answer(_ request: HTTPRequestHead) -> Answer {
    guard let target = RequestTarget(request.uri) else { return .text(.badRequest, words.badRequest) }
    let hosts = target.authority.map { [$0] } ?? request.headers["Host"]
    guard hosts.count == 1, let host = hosts.first else { return .text(.badRequest, words.badRequest) }
    guard LoopbackHost.accepts(host) else { return .text(.misdirectedRequest, words.foreignHost) }
    guard request.method == .GET || request.method == .HEAD else {
      var answer = Answer.text(.methodNotAllowed, words.readOnly)
      answer.headers.add(name: "Allow", value: "GET, HEAD")
      return answer
    }
    if let own = ownAnswer(to: target, request) { return own }
    let standIn = {
      Answer(.serviceUnavailable, type: ContentType.of("x.html"), .bytes(StandInPage.bytes(of: state)))
    }
    guard let site = state.site else { return standIn() }
    return SiteAnswerer(site: site, served: served, building: standIn, notFound: words.notFound)
      .answer(target, request.headers)
  }

  /// The script, the style sheet and the events of the preview itself; nil for everything else.
  private func ownAnswer(to target: RequestTarget, _ request: HTTPRequestHead) -> Answer? {
    switch target.path {
    case PreviewAddress.script: .kept(PreviewFiles.script, at: target.path, request.headers)
    case PreviewAddress.styles: .kept(PreviewFiles.styles, at: target.path, request.headers)
    case PreviewAddress.events: Answer(.ok, type: "text/event-stream", .events)
    default: nil
    }
  }
}
