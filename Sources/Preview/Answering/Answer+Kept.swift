import NIOHTTP1

extension Answer {
  /// Bytes that a browser may keep as long as their tag is the same.
  static func kept(_ file: PreviewFiles.File, at path: String, _ request: HTTPHeaders) -> Answer {
    kept(file.bytes, tag: file.tag, at: path, request)
  }

  /// Bytes that a browser may keep as long as their tag is the same.
  static func kept(_ bytes: [UInt8], tag: String, at path: String, _ request: HTTPHeaders) -> Answer {
    var answer = Answer(.ok, type: ContentType.of(path), isKept: true, .bytes(bytes))
    answer.headers.add(name: "ETag", value: tag.quoted)
    if request.knows(tag) { answer.becomeNotModified() }
    return answer
  }

  /// A file, or the part of it that is asked for.
  static func kept(_ file: ServedFile, at path: String, _ request: HTTPHeaders) -> Answer {
    var answer = Answer(.ok, type: ContentType.of(path), isKept: true, .file(file, 0..<file.size))
    answer.headers.add(name: "ETag", value: file.tag.quoted)
    answer.headers.add(name: "Accept-Ranges", value: "bytes")
    if request.knows(file.tag) {
      file.close()
      answer.becomeNotModified()
      return answer
    }
    // A part of another file than the one that the client has the rest of is of no use.
    let isSame = request.first(name: "If-Range").map { $0 == file.tag.quoted } ?? true
    switch isSame ? ByteRange(request.first(name: "Range"), size: file.size) : .whole {
    case .whole: break
    case .part(let range):
      answer.status = .partialContent
      answer.body = .file(file, range)
      answer.headers.add(
        name: "Content-Range", value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)")
    case .unsatisfiable:
      file.close()
      answer.status = .rangeNotSatisfiable
      answer.body = .bytes([])
      answer.headers.add(name: "Content-Range", value: "bytes */\(file.size)")
    }
    return answer
  }

  private mutating func becomeNotModified() {
    status = .notModified
    body = .bytes([])
  }
}

extension HTTPHeaders {
  /// Whether the client has the content with a tag already.
  fileprivate func knows(_ tag: String) -> Bool {
    self[canonicalForm: "If-None-Match"].contains { known in
      known == "*" || known == tag.quoted || known == "W/" + tag.quoted
    }
  }
}

extension String {
  /// As an entity tag is written.
  fileprivate var quoted: String { "\"\(self)\"" }
}
