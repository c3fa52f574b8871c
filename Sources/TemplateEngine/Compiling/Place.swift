/// Where the compiler is: in which template, with what around it.
struct Place {
  let source: Int
  var context: Context
  var scope = BlockScope()
  /// What each line is given.
  var indentation = Indentation()
  /// White space that lines do without, where what fills a block is indented by itself.
  var outdent: [UInt8] = []
}

/// What is put before each line.
struct Indentation {
  /// Whether the renderer adds what the caller of a routine had.
  var isInherited = false
  /// What is known when compiling.
  var bytes: [UInt8] = []
}
