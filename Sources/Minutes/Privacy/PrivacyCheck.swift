public import Diagnostics
public import Markdown
public import YAML

/// Looks for what must not be published: Danish CPR numbers, an error anywhere, and in minutes e-mail addresses and telephone
/// numbers, a warning.
///
/// Every file is checked, drafts and closed items too: they lie in the same repository.
public struct PrivacyCheck: Sendable {
  let file: SourceFile
  let allowed: [[UInt8]]
  let findsContacts: Bool

  /// A check of one file.
  ///
  /// - Parameters:
  ///   - allowedCPR: the file's `allow-cpr`: a number is let pass where one of these texts stands and covers it.
  ///   - findsContacts: whether e-mail addresses and telephone numbers are looked for; in minutes.
  public init(_ file: SourceFile, allowedCPR: [String], findsContacts: Bool) {
    self.file = file
    allowed = allowedCPR.map { Array($0.utf8) }
    self.findsContacts = findsContacts
  }

  /// Checks all keys and values of a front matter or a YAML file, as they read once escapes are decoded.
  public func check(_ node: YAMLNode, reportingTo diagnostics: inout [Diagnostic]) {
    var open = [node]
    var lines: LineTable?
    while let node = open.popLast() {
      switch node.content {
      case .scalar(let text, _): check(Located(text, at: node.position), in: &lines, reportingTo: &diagnostics)
      case .sequence(let nodes): open += nodes
      case .mapping(let pairs):
        for pair in pairs {
          check(pair.key, in: &lines, reportingTo: &diagnostics)
          open.append(pair.value)
        }
      }
    }
  }

  /// Checks a text and reports what it holds at its place; where the file's line has the words as they are, at theirs.
  public func check(_ text: Located<String>, reportingTo diagnostics: inout [Diagnostic]) {
    var lines: LineTable?
    check(text, in: &lines, reportingTo: &diagnostics)
  }

  /// The same where the file's lines are looked up once for many texts, and not before something is found.
  private func check(
    _ text: Located<String>, in lines: inout LineTable?, reportingTo diagnostics: inout [Diagnostic]
  ) {
    guard text.value.utf8.contains(where: { $0.isASCIIDigit || $0 == UInt8(ascii: "@") }) else { return }
    let bytes = Array(text.value.utf8)
    for finding in findings(in: bytes) {
      let table = lines ?? LineTable(file)
      lines = table
      report(finding, in: bytes, at: place(of: finding, in: bytes, from: text.position, table), to: &diagnostics)
    }
  }

  /// Checks a text's visible words and the addresses of its links. Ask before anything is taken out of the tree.
  public func check(_ document: MarkdownDocument, reportingTo diagnostics: inout [Diagnostic]) {
    var walk = PrivacyWalk(check: self, document: document)
    diagnostics += walk.run()
  }

  /// All that is found in a text; numbers that `allow-cpr` names are left out.
  func findings(in bytes: [UInt8], as place: CPRScanner.Place = .text) -> [PrivacyFinding] {
    var found: [PrivacyFinding] = []
    for range in CPRScanner.ranges(in: bytes, as: place) where !isAllowed(range, in: bytes) {
      found.append(PrivacyFinding(fault: .cprNumber, range: range))
    }
    guard findsContacts, place == .text else { return found }
    // Both stand in the order of the text, so none needs comparing with all of the others.
    let numbers = found
    var next = 0
    for match in ContactScanner.matches(in: bytes) {
      while next < numbers.count, numbers[next].range.upperBound <= match.range.lowerBound { next += 1 }
      if next < numbers.count, numbers[next].range.overlaps(match.range) { continue }
      found.append(PrivacyFinding(fault: match.kind == .email ? .email : .phone, range: match.range))
    }
    return found
  }

  func report(
    _ finding: PrivacyFinding, in bytes: [UInt8], at position: SourcePosition, to diagnostics: inout [Diagnostic]
  ) {
    let length = String(decoding: bytes[finding.range], as: UTF8.self).count
    diagnostics.append(file.diagnostic(finding.fault, at: position, length: length))
  }

  /// Whether one of the allowed texts stands so that it covers the number.
  private func isAllowed(_ number: Range<Int>, in bytes: [UInt8]) -> Bool {
    allowed.contains { text in
      guard text.count >= number.count else { return false }
      let first = max(0, number.upperBound - text.count)
      return (first...number.lowerBound).contains { bytes[$0...].starts(with: text) }
    }
  }

  private func place(
    of finding: PrivacyFinding, in bytes: [UInt8], from start: SourcePosition, _ lines: LineTable
  ) -> SourcePosition {
    guard let line = lines.text(of: start.line) else { return start }
    let wanted = Array(bytes[finding.range])
    let before = Array(String(line.prefix(start.column - 1)).utf8)
    guard let offset = Array(line.utf8).firstRange(of: wanted, from: before.count) else { return start }
    let prefix = Array(line.utf8)[..<offset]
    return SourcePosition(line: start.line, column: String(decoding: prefix, as: UTF8.self).count + 1)
  }
}

/// Something that a privacy check found, as a range of the text searched.
struct PrivacyFinding {
  let fault: PrivacyFault
  let range: Range<Int>
}

extension [UInt8] {
  /// Where some bytes first stand at or behind a place.
  func firstRange(of wanted: some Collection<UInt8>, from start: Int, to end: Int? = nil) -> Int? {
    let end = end ?? count
    guard !wanted.isEmpty, start + wanted.count <= end else { return nil }
    return (start...(end - wanted.count)).first { self[$0...].starts(with: wanted) }
  }
}
