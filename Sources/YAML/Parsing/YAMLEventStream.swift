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
    let mark = YAMLMark(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      self.init(
        content: .scalar(text, ScalarStyle(scalar.style)), anchor: string(scalar.anchor), tag: string(scalar.tag),
        mark: mark)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      self.init(content: .sequenceStart, anchor: string(start.anchor), tag: string(start.tag), mark: mark)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      self.init(content: .mappingStart, anchor: string(start.anchor), tag: string(start.tag), mark: mark)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      self.init(content: .end, mark: mark)
    case YAML_ALIAS_EVENT:
      self.init(content: .alias(string(event.data.alias.anchor) ?? ""), mark: mark)
    case YAML_DOCUMENT_START_EVENT:
      self.init(content: .documentStart, mark: mark)
    default:
      return nil
    }
  }
}

extension ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
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
