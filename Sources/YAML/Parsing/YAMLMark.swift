/// A place as libyaml counts it: both figures from 0 at the start of its input, columns in Unicode scalars.
struct YAMLMark: Hashable {
  var line: Int
  var column: Int
}
