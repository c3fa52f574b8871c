/// A template bound to the type of model it shows. It can be used by any number of threads at once.
public struct Template<Model: TemplateModel>: Sendable {
  private let program: Program
  private let lastSize = LastSize()

  init(program: Program) {
    self.program = program
  }

  /// The page of a model, UTF-8.
  public func render(_ model: Model) -> [UInt8] {
    var output: [UInt8] = []
    render(model, into: &output)
    return output
  }

  /// Appends the page of a model, UTF-8. Room is made once, for as much as the last page took.
  public func render(_ model: Model, into output: inout [UInt8]) {
    let start = output.count
    lastSize.reserve(in: &output)
    ValueReference.with(model) { Renderer.render(program, for: $0, into: &output) }
    lastSize.note(output.count - start)
  }
}
