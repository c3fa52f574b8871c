extension TemplateError.Reason: CustomStringConvertible {
  /// The English sentence, without the place.
  public var description: String {
    switch self {
    case .unknownName(let name, let types, let suggestion):
      "there is no \"\(name)\" in \(types.joined(separator: " or "))" + didYouMean(suggestion)
    case .unknownConstant(let name, let group, let suggestion):
      "the constants \"\(group)\" have no \"\(name)\"" + didYouMean(suggestion)
    case .unknownPartial(let name, let suggestion):
      "there is no partial \"\(name)\"" + didYouMean(suggestion)
    case .unknownParent(let name, let suggestion):
      "there is no parent \"\(name)\"" + didYouMean(suggestion)
    case .unknownBlock(let name, let parent, let suggestion):
      "the parent \"\(parent)\" has no block \"\(name)\"" + didYouMean(suggestion)
    case .unknownTemplate(let name, let suggestion):
      "there is no template \"\(name)\"" + didYouMean(suggestion)
    case .notText(let name, let kind):
      "\"\(name)\" is \(kind.phrase) and cannot be written as text"
    case .noMembers(let name, let kind, let member):
      "\"\(name)\" is \(kind.phrase) and has no \"\(member)\" of its own"
        + (kind == .list ? "; open it as a section" : "")
    case .unescapedText(let name):
      "\"\(name)\" is a text and is always escaped here; write it with two braces, or make it HTML"
    case .unclosedTag(let end):
      "the tag is not closed: \"\(end)\" is missing"
    case .emptyTag:
      "the tag has no name"
    case .invalidName(let name):
      "\"\(name)\" cannot be a name"
    case .invalidDelimiters(let content):
      "\"\(content)\" does not set delimiters; write two of them with a space between, as in {{=<% %>=}}"
    case .unclosedSection(let name):
      "\"\(name)\" is opened here and never closed"
    case .unexpectedEnd(let name):
      "\"\(name)\" is closed here but was not open"
    case .mismatchedEnd(let name, let open, let line):
      "\"\(name)\" is closed here, but \"\(open)\" of line \(line) is open"
    case .duplicateBlock(let name):
      "the block \"\(name)\" is filled twice"
    case .outsideBlock(let parent):
      "only blocks count within the parent \"\(parent)\"; this tag would never be shown"
    case .invalidEncoding:
      "the file is not UTF-8 from here on"
    case .duplicateTemplate(let name):
      "there is another template \"\(name)\""
    case .nestingTooDeep(let limit):
      "sections and partials are nested deeper than \(limit) levels"
    case .endlessRecursion(let name):
      "\"\(name)\" includes itself without going into its own data, and would never end"
    case .tooLarge(let name):
      "\"\(name)\" with all its parts is too large"
    }
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}

extension ValueKind {
  /// The kind in an English sentence.
  fileprivate var phrase: String {
    switch self {
    case .text: "a text"
    case .html: "HTML"
    case .number: "a number"
    case .flag: "a flag"
    case .model: "a model"
    case .list: "a list"
    case .constants: "a group of constants"
    }
  }
}
