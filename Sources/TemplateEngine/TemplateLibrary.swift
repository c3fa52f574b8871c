/// A set of templates that can include each other, with the constants they share.
///
/// ```swift
/// let library = TemplateLibrary(sources: sources, constants: ["words": ["by": "by"]])
/// let page = try library.template("page", for: Page.self)
/// let bytes = page.render(Page(title: "A & B"))
/// ```
public struct TemplateLibrary: Sendable {
  let templates: [ParsedTemplate]
  let indexByName: [String: Int]
  let constants: TemplateConstants
  let unescapedText: UnescapedText
  let syntaxErrors: ErrorLog

  /// Reads the templates; what is wrong with them is told when one of them is asked for.
  public init(
    sources: [TemplateSource], constants: TemplateConstants = [:], unescapedText: UnescapedText = .refused
  ) {
    var errors = ErrorLog()
    var indexByName: [String: Int] = [:]
    for (index, source) in sources.enumerated() {
      if indexByName[source.name] != nil {
        errors.add(.duplicateTemplate(source.name), source: index, offset: 0)
      } else {
        indexByName[source.name] = index
      }
    }
    templates = sources.enumerated().map { ParsedTemplate($1, index: $0, errors: &errors) }
    self.indexByName = indexByName
    self.constants = constants
    self.unescapedText = unescapedText
    syntaxErrors = errors
  }

  /// The names of all templates, sorted.
  public var names: [String] { indexByName.keys.sorted() }

  /// The names of a template and of all templates that it includes, itself or by others: what it may show depends on no other.
  public func inclusions(of name: String) -> Set<String> {
    var result: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      guard result.insert(next).inserted, let index = indexByName[next] else { continue }
      open += templates[index].inclusions
    }
    return result
  }

  /// Binds a template to the model it shows. Syntax errors are told for all templates of the library, errors of
  /// names and types for this template and what it includes.
  public func template<Model: TemplateModel>(
    _ name: String, for model: Model.Type
  ) throws(TemplateErrors) -> Template<Model> {
    try load { $0.template(name, for: model) }
  }

  /// Binds many templates and tells the errors of all of them together.
  ///
  /// ```swift
  /// let site = try library.load { load in
  ///   SiteTemplates(
  ///     meeting: load.template("meeting", for: MeetingPage.self),
  ///     person: load.template("person", for: PersonPage.self)
  ///   )
  /// }
  /// ```
  public func load<Result>(_ build: (inout TemplateLoader) -> Result) throws(TemplateErrors) -> Result {
    var loader = TemplateLoader(library: self)
    let result = build(&loader)
    if !loader.errors.isEmpty { throw TemplateErrors(list: loader.errors.errors(in: templates)) }
    return result
  }
}
