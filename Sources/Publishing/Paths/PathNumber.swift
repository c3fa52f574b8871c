/// A path's place in a table of paths (`PathTable`): what is to be known of a path is found by it without a look at the path's
/// bytes.
struct PathNumber: Hashable, Sendable {
  let index: Int
}
