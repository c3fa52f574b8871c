public import Diagnostics

/// Builds nodes from libyaml's events, and reports what a reader would get wrong in silence: keys given twice,
/// references that unfold without end, values that YAML takes for something else.
public struct YAMLParser {
  /// What was wrong, in the order found.
  public private(set) var diagnostics: [Diagnostic] = []

  private let file: SourceFile
  private let part: TextPart
  private var places: PlaceFinder
  private var open: [OpenNode] = []
  private var anchors = Anchors()
  private var root: YAMLNode?
  private var documents = 0
  private var unfolded = 0
  /// The values so far.
  private var count = 0
  /// Set by a fault after which the rest cannot be understood.
  private var isAborted = false

  /// How deep lists and keys may be nested.
  static let depthLimit = 100
  /// How many values references may unfold to.
  static let aliasLimit = 10_000
  /// How many values, keys among them, a text may have. Ten thousand persons of a list do not reach it.
  static let valueLimit = 200_000

  /// A parser for a part of a file that begins at the start of a line.
  public init(_ part: TextPart, of file: SourceFile) {
    self.file = file
    self.part = part
    self.places = PlaceFinder(part, of: file)
  }

  /// Parses the part: its one value, an empty text where there is none, nil where it is not YAML.
  public mutating func parse() -> YAMLNode? {
    let input = places.input
    do throws(YAMLProblem) {
      try YAMLEventStream.read(input) { handle($0) }
    } catch {
      let verdict = SyntaxJudge(input: input).judge(error)
      let position = places.position(of: verdict.mark)
      // `*word` that turns out to be no reference at all has been reported as an unknown one.
      if diagnostics.last?.position == position { diagnostics.removeLast() }
      report(verdict.fault, at: position, length: verdict.length)
      return nil
    }
    guard !isAborted else { return nil }
    for anchor in anchors.unused {
      report(.unusedAnchor(anchor.value), at: anchor.position, length: anchor.value.count + 1)
    }
    // For libyaml what is not there stands at the end, which may be a line that the file does not have.
    guard let root, root.content != .scalar("", .plain) else {
      return YAMLNode(.scalar("", .plain), at: SourcePosition(line: part.firstLine, column: 1))
    }
    return root
  }

  /// Takes an event in; false ends the parse.
  private mutating func handle(_ event: YAMLEvent) -> Bool {
    switch event.content {
    case .documentStart: startDocument(event)
    case .scalar(let text, let form): addScalar(text, form, event)
    case .sequenceStart: openNode(isMapping: false, event)
    case .mappingStart: openNode(isMapping: true, event)
    case .end: closeNode()
    case .alias(let name): addAlias(name, event)
    }
    return !isAborted
  }

  private mutating func startDocument(_ event: YAMLEvent) {
    documents += 1
    guard documents > 1 else { return }
    abort(.severalDocuments, at: places.position(of: event.mark), length: 3)
  }

  private mutating func addScalar(_ text: String, _ form: YAMLEvent.Form, _ event: YAMLEvent) {
    let start = text.isEmpty ? places.position(ofNothingAt: event.mark) : places.position(of: event.mark)
    checkTag(event, at: start)
    var style = event.end.line > event.mark.line ? ScalarStyle.wrapped : .plain
    var position = start
    switch form {
    case .plain:
      if let hash = places.hash(after: event.end) { report(.commentInValue, at: hash) }
    case .block:
      style = .block
      if text.isEmpty { report(.emptyBlock, at: start) }
    case .singleQuoted, .doubleQuoted:
      if style == .plain { style = .quoted }
      position = start.advanced(by: 1)
      if form == .doubleQuoted, let scalar = text.unicodeScalars.first(where: \.isForbidden) {
        report(.escapedCharacter(scalar), at: position)
      }
    }
    let node = YAMLNode(.scalar(text.isEmpty ? event.tag ?? text : text, style), at: position)
    if let name = event.anchor {
      anchors.open(name, at: start)
      anchors.close(name, Anchors.Target(node: node, size: 1, height: 0))
    }
    add(node, size: 1, height: 0)
  }

  private mutating func openNode(isMapping: Bool, _ event: YAMLEvent) {
    let position = places.position(of: event.mark)
    guard open.count < Self.depthLimit else {
      return abort(.tooDeep(limit: Self.depthLimit), at: position)
    }
    checkTag(event, at: position)
    if let name = event.anchor { anchors.open(name, at: position) }
    open.append(OpenNode(isMapping: isMapping, at: position, anchor: event.anchor))
  }

  private mutating func closeNode() {
    guard let closed = open.popLast() else { return }
    let node = closed.node
    if let name = closed.anchor {
      anchors.close(name, Anchors.Target(node: node, size: closed.size, height: closed.height))
    }
    add(node, size: closed.size, height: closed.height)
  }

  private mutating func addAlias(_ name: String, _ event: YAMLEvent) {
    let position = places.position(of: event.mark)
    let length = name.count + 1
    let asWritten = YAMLNode(.scalar("*" + name, .plain), at: position)
    switch anchors.follow(name) {
    case .unknown:
      report(.unknownAlias(name), at: position, length: length)
      add(asWritten, size: 1, height: 0)
    case .cyclic:
      report(.cyclicAlias(name), at: position, length: length)
      add(asWritten, size: 1, height: 0)
    case .node(let target):
      unfolded += target.size
      if unfolded > Self.aliasLimit {
        abort(.tooManyAliases(limit: Self.aliasLimit), at: position, length: length)
      } else if open.count + target.height > Self.depthLimit {
        abort(.tooDeep(limit: Self.depthLimit), at: position, length: length)
      } else {
        add(target.node, size: target.size, height: target.height)
      }
    }
  }

  private mutating func add(_ node: YAMLNode, size: Int, height: Int) {
    count += 1
    guard count <= Self.valueLimit else { return abort(.tooManyValues(limit: Self.valueLimit), at: node.position) }
    guard let innermost = open.indices.last else {
      root = node
      return
    }
    switch open[innermost].add(node, size: size, height: height) {
    case .added: break
    case .noBreakSpace: report(.noBreakSpace, at: node.position)
    case .complexKey: report(.complexKey, at: node.position)
    case .duplicateKey(let name, let first):
      report(.duplicateKey(name, firstLine: first.line), at: node.position, length: name.count)
    }
  }

  private mutating func checkTag(_ event: YAMLEvent, at position: SourcePosition) {
    if let tag = event.tag { report(.tag(tag), at: position) }
  }

  private mutating func abort(_ fault: YAMLFault, at position: SourcePosition, length: Int = 1) {
    report(fault, at: position, length: length)
    isAborted = true
  }

  private mutating func report(_ fault: YAMLFault, at position: SourcePosition, length: Int = 1) {
    diagnostics.append(file.diagnostic(fault, at: position, length: length))
  }
}
