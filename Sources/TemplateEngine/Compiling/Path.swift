/// The way from a slot to a value, and how to read the value there.
struct Path: Sendable {
  let reach: Reach
  let shape: ValueShape

  /// The way on to a field of the value, which is a model or may be one.
  func appending(_ field: Field) -> Path {
    if case .offset(let offset) = reach, case .offset(let further) = field.reach, case .model = shape.content {
      return Path(reach: .offset(offset + further), shape: field.shape)
    }
    let owner = shape
    let further = Path(reach: field.reach, shape: field.shape).projection
    let before = projection
    return Path(
      reach: .code { value, body in before(value) { held in owner.unwrap(held) { further($0, body) } } },
      shape: field.shape)
  }

  /// Hands the value on.
  private var projection: Projection {
    switch reach {
    case .code(let project): return project
    case .offset(let offset):
      let type = shape.type
      return { owner, body in body(owner.part(at: offset, type)) }
    }
  }

  /// Where a step of a program begins to read: at the value itself where that is stored, else at its owner.
  func spot(in slot: Int) -> Spot {
    switch reach {
    case .offset(let offset): Spot(slot: slot, offset: offset, type: shape.type)
    case .code: Spot(slot: slot, offset: 0, type: nil)
    }
  }

  /// Writes the value, from its spot.
  var writer: @Sendable (ValueReference, inout [UInt8], Bool) -> Void {
    guard case .code(let project) = reach else { return shape.write }
    let write = shape.write
    return { owner, output, escapes in project(owner) { write($0, &output, escapes) } }
  }

  /// Whether the value is true, from its spot; a value that cannot be reached is not.
  var test: @Sendable (ValueReference) -> Bool {
    guard case .code(let project) = reach else { return shape.isTrue }
    let isTrue = shape.isTrue
    return { owner in
      var result = false
      project(owner) { result = isTrue($0) }
      return result
    }
  }

  /// Hands on what a section over the value goes through, from its spot.
  var loop: Projection {
    guard case .code(let project) = reach else { return shape.each }
    let each = shape.each
    return { owner, body in project(owner) { each($0, body) } }
  }
}
