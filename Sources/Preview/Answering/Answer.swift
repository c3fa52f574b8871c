import NIOHTTP1

/// What the server says to a request.
struct Answer {
  var status: HTTPResponseStatus
  var headers: HTTPHeaders
  var body: Body

  /// What follows the headers.
  enum Body {
    case bytes([UInt8])
    case file(ServedFile, Range<Int>)
    /// An event on every change, as long as somebody listens.
    case events
  }

  /// What every answer says: nothing of the preview is kept without asking again, guessed to be something else, or shown within
  /// a foreign page.
  init(_ status: HTTPResponseStatus, type: String, isKept: Bool = false, _ body: Body) {
    self.status = status
    self.body = body
    headers = [
      "Content-Type": type, "Cache-Control": isKept ? "no-cache" : "no-store", "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
    ]
  }

  /// A sentence.
  static func text(_ status: HTTPResponseStatus, _ sentence: String) -> Answer {
    Answer(status, type: ContentType.of("x.txt"), .bytes(Array((sentence + "\n").utf8)))
  }

  /// Somewhere else; the browser is not to remember it.
  static func moved(to address: String, _ status: HTTPResponseStatus = .movedPermanently) -> Answer {
    var answer = Answer(status, type: ContentType.of("x.txt"), .bytes(Array((address + "\n").utf8)))
    answer.headers.add(name: "Location", value: address)
    return answer
  }

  /// How many bytes follow the headers; nil where nobody knows.
  var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    case .events: nil
    }
  }
}
