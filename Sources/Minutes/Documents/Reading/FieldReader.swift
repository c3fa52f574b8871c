import Diagnostics
import Markdown
import YAML

/// Reads the fields of one file and notes what is wrong with them.
struct FieldReader {
  let file: SourceFile
  let path: ContentPath
  var language: Language
  var diagnostics: [Diagnostic]

  mutating func report(_ fault: some Fault, at position: SourcePosition, length: Int = 1) {
    diagnostics.append(file.diagnostic(fault, at: position, length: length))
  }

  mutating func report(_ fault: some Fault, at text: Located<String>) {
    report(fault, at: text.position, length: text.value.count)
  }

  // MARK: Names and addresses

  /// The slug of the file's name; a name of which nothing is left is an error.
  mutating func id(_ kind: IdentityFault.Kind) -> String? {
    let id = Slug.make(path.name)
    guard !id.isEmpty else {
      diagnostics.append(file.diagnostic(IdentityFault.emptySlug(kind, name: String(path.name))))
      return nil
    }
    return id
  }

  /// Other spellings of a name, each once and none the name itself.
  mutating func spellings(_ aliases: [Located<String>], of name: String?) -> [Located<String>] {
    var result: [Located<String>] = []
    for alias in aliases {
      if alias.value == name {
        report(FrontMatterFault.aliasIsName(alias.value), at: alias)
      } else if result.contains(where: { $0.value == alias.value }) {
        report(FrontMatterFault.aliasTwice(alias.value), at: alias)
      } else {
        result.append(alias)
      }
    }
    return result
  }

  /// Old addresses: paths that begin with a slash.
  mutating func oldAddresses(_ aliases: [Located<String>]) -> [Located<String>] {
    var result: [Located<String>] = []
    for alias in aliases {
      guard alias.value.hasPrefix("/") else {
        report(FrontMatterFault.aliasWithoutSlash(alias.value), at: alias)
        continue
      }
      if let problem = WebAddress.problem(ofPath: alias.value) {
        report(FrontMatterFault.invalidAlias(alias.value, problem), at: alias)
      } else if result.contains(where: { $0.value == alias.value }) {
        report(FrontMatterFault.aliasTwice(alias.value), at: alias)
      } else {
        result.append(alias)
      }
    }
    return result
  }

  /// What commas and semicolons part in values that may hold several names; with `parting`, `og` parts too.
  func separated(
    _ values: [Located<String>], in lines: SourceLines, parting and: Set<String> = []
  ) -> [Located<String>] {
    values.flatMap { value in
      let line = LineText(value, isExact: lines.hold(value))
      return NotePiece.pieces(of: line.bytes.indices, in: line, and: and).map { line.located($0.range) }
    }
  }

  // MARK: Dates

  /// A day that must be certain.
  mutating func day(_ text: Located<String>?) -> CalendarDate? {
    guard let text else { return nil }
    do throws(DateFault) {
      return try DateReader(language: language).fullDate(text.value)
    } catch {
      report(error, at: text)
      return nil
    }
  }

  // MARK: Parts of the file

  /// The fields of a part of the file, which may hold no CPR number but those that they allow themselves.
  /// - Parameter mending: What is done to the text's tree before it is compared with what was declared.
  mutating func fields<Value>(
    _ kind: Kind<Value>, in part: TextPart, mending: (YAMLNode) -> YAMLNode = { $0 }, allowedCPR: (Value) -> [String]
  ) -> Value? {
    var parser = YAMLParser(part, of: file)
    let parsed = parser.parse()
    diagnostics += parser.diagnostics
    guard let node = parsed.map(mending) else { return nil }
    let value = kind.read(node, of: file, reportingTo: &diagnostics)
    let check = PrivacyCheck(
      file, allowedCPR: value.map(allowedCPR) ?? [], findsContacts: path.kind == .meeting)
    check.check(node, reportingTo: &diagnostics)
    return value
  }

  /// The text below the front matter.
  mutating func text(_ part: TextPart, allowedCPR: [String]) -> TextDocument? {
    guard var markdown = MarkdownDocument(file, part, reportingTo: &diagnostics) else { return nil }
    PrivacyCheck(file, allowedCPR: allowedCPR, findsContacts: false).check(markdown, reportingTo: &diagnostics)
    TextTables(language: language).read(in: &markdown, of: file, reportingTo: &diagnostics)
    return TextDocument(markdown: markdown)
  }
}

extension [Located<String>] {
  /// The texts without their places.
  var values: [String] { map(\.value) }
}
