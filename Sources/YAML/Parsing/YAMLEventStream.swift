import CYAML

/// libyaml's event parser. All pointers of the module live and die in this file.
enum YAMLEventStream {
  /// Passes on the events of a text until `handle` returns false.
  /// - Throws: the first problem with the text.
  static func read(_ bytes: ArraySlice<UInt8>, handle: (YAMLEvent) -> Bool) throws(YAMLProblem) {
    let outcome: Result<Void, YAMLProblem> = bytes.withUnsafeBufferPointer { buffer in
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { parser.deallocate() }
      guard yaml_parser_initialize(parser) == 1 else { return .failure(.outOfMemory) }
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      return events(of: parser, handle: handle)
    }
    try outcome.get()
  }

  private static func events(
    of parser: UnsafeMutablePointer<yaml_parser_t>, handle: (YAMLEvent) -> Bool
  ) -> Result<Void, YAMLProblem> {
    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(parser, &event) == 1 else { return .failure(YAMLProblem(parser.pointee)) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return .success(()) }
      if let translated = YAMLEvent(event), !handle(translated) { return .success(()) }
    }
  }
}

extension YAMLEvent {
  /// Nil for events that say nothing about the content.
  fileprivate init?(_ event: yaml_event_t) {
    let content: Content
    var anchor: String?
    var tag: String?
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      content = .scalar(text, Form(scalar.style))
      anchor = string(scalar.anchor)
      tag = string(scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      content = .sequenceStart
      anchor = string(event.data.sequence_start.anchor)
      tag = string(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      content = .mappingStart
      anchor = string(event.data.mapping_start.anchor)
      tag = string(event.data.mapping_start.tag)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: content = .end
    case YAML_ALIAS_EVENT: content = .alias(string(event.data.alias.anchor) ?? "")
    case YAML_DOCUMENT_START_EVENT: content = .documentStart
    default: return nil
    }
    self.init(
      content: content, anchor: anchor, tag: tag, mark: YAMLMark(event.start_mark), end: YAMLMark(event.end_mark))
  }
}

extension YAMLEvent.Form {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line), column: Int(clamping: mark.column))
  }
}

extension YAMLProblem {
  fileprivate static let outOfMemory = YAMLProblem(
    problem: "", context: "", mark: YAMLMark(line: 0, column: 0), contextMark: YAMLMark(line: 0, column: 0))

  fileprivate init(_ parser: yaml_parser_t) {
    self.init(
      problem: parser.problem.map { String(cString: $0) } ?? "",
      context: parser.context.map { String(cString: $0) } ?? "",
      mark: YAMLMark(parser.problem_mark), contextMark: YAMLMark(parser.context_mark))
  }
}

private func string(_ bytes: UnsafePointer<yaml_char_t>?) -> String? {
  bytes.map { String(cString: $0) }
}
