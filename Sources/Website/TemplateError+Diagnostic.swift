import Diagnostics
import TemplateEngine

extension Diagnostic {
  /// A template's error as a diagnostic at its place.
  init(_ error: TemplateError) {
    self.init(
      TemplateFault(error.reason), file: error.file.isEmpty ? "templates" : error.file,
      at: error.line > 0 ? SourcePosition(line: error.line, column: error.column) : nil)
  }
}

extension TemplateFault {
  /// The engine's reason in the words of the site's language.
  init(_ reason: TemplateError.Reason) {
    switch reason {
    case .unknownName(let name, _, let nearest): self = .unknownName(name, nearest: nearest)
    case .unknownConstant(let name, let group, let nearest):
      self = .unknownName("\(group).\(name)", nearest: nearest.map { "\(group).\($0)" })
    case .unknownPartial(let name, let nearest), .unknownParent(let name, let nearest),
      .unknownTemplate(let name, let nearest):
      self = .unknownTemplate(name, nearest: nearest)
    case .unknownBlock(let name, let parent, let nearest):
      self = .unknownBlock(name, parent: parent, nearest: nearest)
    case .notText(let name, _), .noMembers(let name, _, _): self = .wrongUse(name)
    case .unescapedText(let name): self = .unescaped(name)
    case .unclosedTag(let end): self = .unclosedTag(end: end)
    case .emptyTag, .invalidName, .invalidDelimiters: self = .invalidTag
    case .unclosedSection(let name): self = .unclosedSection(name)
    case .unexpectedEnd(let name): self = .unexpectedEnd(name)
    case .mismatchedEnd(let name, let open, let line): self = .mismatchedEnd(name, open: open, line: line)
    case .duplicateBlock(let name): self = .duplicate(name)
    case .duplicateTemplate(let name): self = .duplicate(name)
    case .outsideBlock(let parent): self = .outsideBlock(parent: parent)
    case .invalidEncoding: self = .notUTF8
    case .nestingTooDeep(let limit): self = .tooDeep(limit: limit)
    case .endlessRecursion(let name): self = .endless(name)
    case .tooLarge(let name): self = .tooLarge(name)
    }
  }
}
