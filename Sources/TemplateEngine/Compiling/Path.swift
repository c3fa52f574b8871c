/// The way from a slot to a value, and how to read the value there.
struct Path: Sendable {
  let project: Projection
  let shape: ValueShape
}
