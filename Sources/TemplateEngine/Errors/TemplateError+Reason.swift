extension TemplateError {
  /// What is wrong. A suggestion is the nearest known name, if one is near.
  public enum Reason: Sendable, Hashable {
    // What a template asks for

    /// No model in reach has the name; the types that were searched, innermost first.
    case unknownName(String, types: [String], suggestion: String?)
    /// The group of constants has no such text.
    case unknownConstant(String, group: String, suggestion: String?)
    /// `{{>name}}` names no template.
    case unknownPartial(String, suggestion: String?)
    /// `{{<name}}` names no template.
    case unknownParent(String, suggestion: String?)
    /// `{{$block}}` fills a block that neither the parent nor anything it includes has.
    case unknownBlock(String, parent: String, suggestion: String?)
    /// The program asked for a template that the library does not have.
    case unknownTemplate(String, suggestion: String?)

    // What a name may be used for

    /// A tag writes something that is not a text.
    case notText(String, kind: ValueKind)
    /// A dotted name reaches for a member of something that has none.
    case noMembers(String, kind: ValueKind, member: String)
    /// `{{{name}}}` or `{{&name}}` on a text, where the library does not allow it.
    case unescapedText(String)

    // Syntax

    /// A tag's end is missing.
    case unclosedTag(end: String)
    /// A tag without a name.
    case emptyTag
    /// A name with spaces in it or with an empty part.
    case invalidName(String)
    /// A set-delimiter tag whose content is not two delimiters.
    case invalidDelimiters(String)
    /// A section, parent or block without its end.
    case unclosedSection(String)
    /// An end that closes nothing.
    case unexpectedEnd(String)
    /// An end under another name than the section that is open.
    case mismatchedEnd(String, open: String, line: Int)
    /// The same block filled twice in one parent tag.
    case duplicateBlock(String)
    /// A tag directly in a parent tag, where only blocks count: it would never be shown.
    case outsideBlock(parent: String)
    /// Bytes that are not UTF-8.
    case invalidEncoding
    /// Two sources of the same name.
    case duplicateTemplate(String)

    // Limits

    /// Sections, partials, parents and blocks within each other, deeper than the limit.
    case nestingTooDeep(limit: Int)
    /// A template that includes itself without going into its data: it would never end.
    case endlessRecursion(String)
    /// A template whose parts, all included, are more than the limit.
    case tooLarge(String)
  }
}
