/// What ``TemplateLibrary/load(_:)`` lends: binds one template after the other and keeps their errors.
public struct TemplateLoader {
  let library: TemplateLibrary
  private(set) var errors: ErrorLog

  init(library: TemplateLibrary) {
    self.library = library
    errors = library.syntaxErrors
  }

  /// Binds a template to the model it shows. If there are errors, the template is empty, and the whole load throws.
  public mutating func template<Model: TemplateModel>(_ name: String, for model: Model.Type) -> Template<Model> {
    guard let index = library.indexByName[name] else {
      let nearest = NearestName.nearest(to: name, among: library.names)
      errors.add(
        TemplateError(file: "", line: 0, column: 0, reason: .unknownTemplate(name, suggestion: nearest)))
      return Template(program: Program())
    }
    return Template(program: Compiler.compile(index, for: Model.shape, in: library, errors: &errors))
  }
}
