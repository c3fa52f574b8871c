import TemplateEngine

/// Renders a template, `text`, for a model, with other templates by name.
func render<Model: TemplateModel>(
  _ text: String, _ model: Model, with others: [String: String] = [:], constants: TemplateConstants = [:],
  unescapedText: UnescapedText = .refused
) throws -> String {
  let library = library(text, with: others, constants: constants, unescapedText: unescapedText)
  return String(decoding: try library.template("page", for: Model.self).render(model), as: UTF8.self)
}

/// The errors of a template, `page`, one a line; empty if there are none.
func errors<Model: TemplateModel>(
  _ text: String, for model: Model.Type, with others: [String: String] = [:], constants: TemplateConstants = [:]
) -> String {
  do throws(TemplateErrors) {
    _ = try library(text, with: others, constants: constants).template("page", for: model)
    return ""
  } catch {
    return error.description
  }
}

/// A library of `page` and others; files are named after them.
func library(
  _ text: String, with others: [String: String] = [:], constants: TemplateConstants = [:],
  unescapedText: UnescapedText = .refused
) -> TemplateLibrary {
  let sources = [("page", text)] + others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  return TemplateLibrary(
    sources: sources.map { TemplateSource(name: $0.0, file: "\($0.0).mustache", text: $0.1) },
    constants: constants, unescapedText: unescapedText)
}
