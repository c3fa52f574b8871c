import Diagnostics

/// Names in plain words what libyaml could not read. libyaml tells what it missed and where it noticed; what the writer
/// did is in the line itself, and often in the one before.
struct SyntaxJudge {
  /// A fault and the characters it is about.
  struct Verdict {
    let fault: YAMLFault
    let mark: YAMLMark
    var length = 1
  }

  private let lines: LineReader

  init(input: ArraySlice<UInt8>) {
    lines = LineReader(input)
  }

  /// The verdict on a problem. The texts compared with are libyaml's own.
  func judge(_ problem: YAMLProblem) -> Verdict {
    let mark = problem.mark
    let start = problem.contextMark
    switch (problem.context, problem.problem) {
    case (_, let text) where text.contains("tab character"):
      return Verdict(fault: .tabIndentation, mark: mark)
    case (_, "found character that cannot start any token") where lines.scalar(at: mark) == "\t":
      return Verdict(fault: .tabIndentation, mark: mark)
    case (_, "found character that cannot start any token"), (_, "mapping keys are not allowed in this context"):
      return reserved(at: mark)
    case ("while scanning an anchor", _), ("while scanning an alias", _), ("while scanning a directive", _):
      return reserved(at: start)
    case (let context, _) where context.contains(" tag"):
      return reserved(at: start)
    case ("while scanning a quoted scalar", _):
      return Verdict(fault: .unclosedQuote(lines.character(at: start)), mark: start)
    case ("while parsing a quoted scalar", _):
      return Verdict(fault: .badEscape, mark: mark)
    case ("while scanning a block scalar", _):
      return Verdict(fault: .textAfterBlockMark(lines.character(at: start)), mark: start)
    case (_, "block sequence entries are not allowed in this context"):
      return Verdict(fault: .dashInValue, mark: mark)
    case (_, "mapping values are not allowed in this context"):
      return unexpectedColon(at: mark)
    case ("while scanning a simple key", _):
      return lineWithoutColon(start.line)
    case ("while parsing a flow sequence", _), ("while parsing a flow mapping", _):
      return inBrackets(openedAt: start, mark)
    case (_, "did not find expected node content"):
      return withoutContent(at: mark)
    case ("while parsing a block mapping", _), ("while parsing a block collection", _):
      return betweenLines(mark, of: start, isList: problem.context.hasSuffix("collection"))
    case (_, "did not find expected <document start>"):
      return withoutDocumentStart(at: mark)
    default:
      return Verdict(fault: .unreadable, mark: lines.clamped(mark))
    }
  }

  /// Something where only another document could begin.
  private func withoutDocumentStart(at mark: YAMLMark) -> Verdict {
    // libyaml takes directives and comments in before it misses what must follow them.
    if let line = lines.directive(before: mark.line) { return reserved(at: YAMLMark(line: line, column: 0)) }
    let isAfterEnd = mark.line > 0 && lines.line(mark.line - 1).starts(with: "...".unicodeScalars)
    return Verdict(fault: isAfterEnd ? .severalDocuments : .badIndentation, mark: lines.clamped(mark))
  }

  private func reserved(at mark: YAMLMark) -> Verdict {
    Verdict(fault: .reservedStart(lines.character(at: mark)), mark: mark)
  }

  /// Something else, or the end of the text, where a value must be.
  private func withoutContent(at mark: YAMLMark) -> Verdict {
    if let fault = lines.scalar(at: mark).flatMap(misplaced) { return Verdict(fault: fault, mark: mark) }
    if let bracket = lines.openBracket(before: mark) {
      return Verdict(fault: .unclosedBracket(lines.character(at: bracket)), mark: bracket)
    }
    return Verdict(fault: .unreadable, mark: lines.clamped(mark))
  }

  private func misplaced(_ scalar: Unicode.Scalar) -> YAMLFault? {
    switch scalar {
    case "]", "}": .strayBracket(Character(scalar))
    case ",": .reservedStart(",")
    default: nil
    }
  }

  /// A colon where none can be: the second of its line, or one on a line that continues the text of another.
  private func unexpectedColon(at mark: YAMLMark) -> Verdict {
    let line = lines.line(mark.line)
    if line.prefix(mark.column).keyEnd != nil { return Verdict(fault: .colonInValue, mark: mark) }
    guard let before = lines.lastFilled(before: mark.line) else {
      return Verdict(fault: .colonInValue, mark: mark)
    }
    let previous = lines.line(before)
    if previous.keyEnd != nil || previous.isItem {
      return Verdict(fault: .badIndentation, mark: YAMLMark(line: mark.line, column: line.indentation))
    }
    return lineWithoutColon(before)
  }

  private func lineWithoutColon(_ number: Int) -> Verdict {
    let line = lines.line(number)
    let indentation = line.indentation
    let text = line.dropFirst(indentation).trimmed
    let mark = YAMLMark(line: number, column: indentation)
    if text.first == "-", text.count > 1 {
      return Verdict(fault: .missingSpaceAfterDash(line: text), mark: mark)
    }
    if let colon = text.firstIndex(of: ":"), text.index(after: colon) < text.endIndex, colon > text.startIndex {
      let value = text[text.index(after: colon)...]
      let column = indentation + text[...colon].unicodeScalars.count
      let isNoBreakSpace = value.first == "\u{A0}"
      return Verdict(
        fault: isNoBreakSpace ? .noBreakSpace : .missingSpace(key: String(text[..<colon]), value: String(value)),
        mark: YAMLMark(line: number, column: column))
    }
    let isAfterItem = lines.lastFilled(before: number).map { lines.line($0).isItem } ?? false
    return Verdict(fault: .missingColon(line: text, isAfterItem: isAfterItem), mark: mark, length: text.count)
  }

  private func inBrackets(openedAt start: YAMLMark, _ mark: YAMLMark) -> Verdict {
    if lines.scalar(at: mark) == ":", mark.line == start.line { return Verdict(fault: .colonInValue, mark: mark) }
    if let end = lines.scalar(before: mark), end == "\"" || end == "'" {
      return Verdict(fault: .textAfterEnd(Character(end)), mark: mark)
    }
    return Verdict(fault: .unclosedBracket(lines.character(at: start)), mark: start)
  }

  /// Something between two keys or two items that is neither: what follows a value on its line, or a line of its own.
  private func betweenLines(_ mark: YAMLMark, of start: YAMLMark, isList: Bool) -> Verdict {
    guard let found = lines.scalar(at: mark) else {
      return Verdict(fault: .unreadable, mark: lines.clamped(mark))
    }
    if let fault = misplaced(found) { return Verdict(fault: fault, mark: mark) }
    guard let before = lines.scalar(before: mark) else {
      let fault: YAMLFault =
        switch (mark.column == start.column, found) {
        case (false, _): .badIndentation
        case (true, "-"): .dashInValue
        default: isList ? .keyInList : .unreadable
        }
      return Verdict(fault: fault, mark: mark)
    }
    if "\"']}".unicodeScalars.contains(before) {
      return Verdict(fault: .textAfterEnd(Character(before)), mark: mark)
    }
    let line = lines.line(mark.line)
    let value = line.keyEnd.map { line.index($0, offsetBy: 1) } ?? line.startIndex
    let first = line[value...].firstIndex { $0 != " " && $0 != "-" }
    if let first, line[first] == "*" {
      return reserved(at: YAMLMark(line: mark.line, column: line.distance(from: line.startIndex, to: first)))
    }
    return Verdict(fault: .unreadable, mark: mark)
  }
}
