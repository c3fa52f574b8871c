/// A template gone into: the same source with the same types around it and the same blocks filled comes out the same,
/// but for its indentation.
struct Expansion: Hashable {
  let source: Int
  let context: [Frame.Key]
  let scope: [BlockScope.Key]

  init(of source: Int, in place: Place) {
    self.source = source
    context = place.context.keys
    scope = place.scope.keys
  }
}
