/// The way from a slot to a value, and how to read the value there.
struct Path: Sendable {
  let project: Projection
  let shape: ValueShape

  /// Writes the value.
  func writer(escapes: Bool) -> Program.Writer {
    { [project, write = shape.write] owner, output in
      project(owner) { write($0, &output, escapes) }
    }
  }

  /// Whether the value is true; a value that cannot be reached is not.
  var test: Program.Test {
    { [project, isTrue = shape.isTrue] owner in
      var result = false
      project(owner) { result = isTrue($0) }
      return result
    }
  }

  /// Hands on what a section over the value goes through.
  var loop: Projection {
    { [project, each = shape.each] owner, body in
      project(owner) { each($0, body) }
    }
  }
}
