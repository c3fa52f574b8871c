/// What can be wrong with a text as YAML, before anyone asks what it means.
public enum YAMLFault: Fault, Hashable {
  /// The file does not begin with a line `---`.
  case missingFrontMatter
  /// The front matter has no closing line `---`.
  case unclosedFrontMatter

  /// A line is indented with a tab.
  case tabIndentation
  /// A no-break space stands where a blank is needed, as it does in text copied from a word processor.
  case noBreakSpace
  /// A line is indented differently from its neighbours.
  case badIndentation
  /// A line without a colon stands among keys; `line` is its text, `isAfterItem` tells of a list right above.
  case missingColon(line: String, isAfterItem: Bool)
  /// No blank follows the colon of a key.
  case missingSpace(key: String, value: String)
  /// No blank follows the dash of a list item.
  case missingSpaceAfterDash(line: String)
  /// A key stands among the items of a list.
  case keyInList
  /// A value holds a colon and a blank, so that it reads as another key.
  case colonInValue
  /// A list item stands on the line of its key, or a dash begins a value.
  case dashInValue
  /// A quotation mark is never closed.
  case unclosedQuote(Character)
  /// Something follows the quotation mark or bracket that ends a value.
  case textAfterEnd(Character)
  /// A backslash within double quotes that means nothing.
  case badEscape
  /// A bracket `[` or `{` is never closed, or a comma is missing before the place.
  case unclosedBracket(Character)
  /// A bracket `]` or `}` that nothing was opened for.
  case strayBracket(Character)
  /// A value begins with a character that means something else in YAML.
  case reservedStart(Character)
  /// Text follows `|` or `>`, which announce a text on the lines below.
  case textAfterBlockMark(Character)
  /// No text follows below `|` or `>`.
  case emptyBlock
  /// A comment that looks like a part of the value before it, e.g. `Lokale #5`.
  case commentInValue
  /// Something else that libyaml cannot read.
  case unreadable

  /// A key that the mapping already has.
  case duplicateKey(String, firstLine: Int)
  /// Lists or keys nested too deep.
  case tooDeep(limit: Int)
  /// A list or mapping, where a key is one text.
  case complexKey
  /// More than one document in a text.
  case severalDocuments
  /// A type in the way of `!name`, or a value that begins with an exclamation mark.
  case tag(String)
  /// A reference to something that has not been named before, or a value that begins with an asterisk.
  case unknownAlias(String)
  /// A reference to what it stands in itself.
  case cyclicAlias(String)
  /// A name that nothing refers to, or a value that begins with an ampersand.
  case unusedAnchor(String)
  /// References that unfold to too many values.
  case tooManyAliases(limit: Int)
  /// More values than anybody writes.
  case tooManyValues(limit: Int)
  /// A character that must not stand in a text, written as an escape in double quotes.
  case escapedCharacter(Unicode.Scalar)

  /// All but a doubtful comment keep the site from being published.
  public var severity: Severity { self == .commentInValue ? .warning : .error }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .missingFrontMatter: "missing-front-matter"
    case .unclosedFrontMatter: "unclosed-front-matter"
    case .tabIndentation: "yaml-tab"
    case .noBreakSpace: "yaml-no-break-space"
    case .badIndentation: "yaml-indentation"
    case .missingColon: "yaml-missing-colon"
    case .missingSpace: "yaml-missing-space"
    case .missingSpaceAfterDash: "yaml-missing-space-after-dash"
    case .keyInList: "yaml-key-in-list"
    case .colonInValue: "yaml-colon-in-value"
    case .dashInValue: "yaml-dash-in-value"
    case .unclosedQuote: "yaml-unclosed-quote"
    case .textAfterEnd: "yaml-text-after-end"
    case .badEscape: "yaml-bad-escape"
    case .unclosedBracket: "yaml-unclosed-bracket"
    case .strayBracket: "yaml-stray-bracket"
    case .reservedStart: "yaml-reserved-start"
    case .textAfterBlockMark: "yaml-text-after-block-mark"
    case .emptyBlock: "yaml-empty-block"
    case .commentInValue: "yaml-comment-in-value"
    case .unreadable: "yaml-unreadable"
    case .duplicateKey: "duplicate-key"
    case .tooDeep: "yaml-too-deep"
    case .complexKey: "yaml-complex-key"
    case .severalDocuments: "yaml-several-documents"
    case .tag: "yaml-tag"
    case .unknownAlias: "yaml-unknown-alias"
    case .cyclicAlias: "yaml-cyclic-alias"
    case .unusedAnchor: "yaml-unused-anchor"
    case .tooManyAliases: "yaml-too-many-aliases"
    case .tooManyValues: "yaml-too-many-values"
    case .escapedCharacter: "yaml-escaped-character"
    }
  }
}
