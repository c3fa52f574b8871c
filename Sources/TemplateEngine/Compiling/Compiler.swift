/// Binds a template to a model type and turns it into a ``Program``.
///
/// It goes through the template as a renderer would, but with types in place of values: each name is looked up in
/// the stack of types, each partial and parent is gone into on the spot. What it meets while it already is within it,
/// in the same context, becomes a routine.
struct Compiler {
  /// How deep sections, partials, parents and blocks may lie within each other.
  static let depthLimit = 100
  /// How many nodes a template may have, all its parts included, and how many bytes of literal text.
  private static let nodeLimit = 500_000
  private static let literalLimit = 1 << 26

  let library: TemplateLibrary
  var errors: ErrorLog
  var code = ProgramBuilder()
  var recursion = Recursion()
  /// Sections that can never be shown are compiled for their errors only.
  var isDiscarding = false
  private var slots: [ObjectIdentifier: Int] = [:]
  private var fieldsByType: [ObjectIdentifier: [String: Field]] = [:]
  private var depth = 0
  private var nodeCount = 0
  private let root: Int

  private init(library: TemplateLibrary, root: Int, errors: ErrorLog) {
    self.library = library
    self.root = root
    self.errors = errors
  }

  /// The program of a template for models of the shape; empty if there are errors.
  static func compile(
    _ root: Int, for model: ValueShape, in library: TemplateLibrary, errors: inout ErrorLog
  ) -> Program {
    guard let nodes = library.templates[root].nodes else { return Program() }
    var compiler = Compiler(library: library, root: root, errors: errors)
    let frame = compiler.frame(for: model)
    let place = Place(source: root, context: Context(frame.frame))
    compiler.recursion.enter(Expansion(of: root, in: place))
    compiler.compile(nodes, at: place)
    compiler.code.endTemplate(rootSlot: frame.slot)
    compiler.compileRoutines()
    compiler.noteEndlessRecursion()
    compiler.code.setSlotCount(compiler.slots.count)
    errors = compiler.errors
    return compiler.code.program
  }

  mutating func note(_ reason: TemplateError.Reason, at offset: Int, of source: Int) {
    errors.add(reason, source: source, offset: offset)
  }

  // MARK: Nodes

  mutating func compile(_ nodes: [Node], at place: Place) {
    for node in nodes {
      nodeCount += 1
      if nodeCount > Self.nodeLimit || code.program.literals.count > Self.literalLimit {
        return note(.tooLarge(library.templates[root].text.name), at: 0, of: root)
      }
      switch node {
      case .text(let range): code.literal(library.templates[place.source].text.bytes[range])
      case .line(let blank): startLine(blank, at: place)
      case .value(let name, let escapes): compileValue(name, escapes: escapes, at: place)
      case .section(let name, let isInverted, let body):
        compileSection(name, isInverted: isInverted, body, at: place)
      case .partial(let inclusion): compilePartial(inclusion, at: place)
      case .parent(let inclusion, let blocks): compileParent(inclusion, filling: blocks, at: place)
      case .block(let block): compileBlock(block, at: place)
      }
    }
  }

  /// Goes a level deeper, unless that is too deep.
  mutating func descend(from offset: Int, at place: Place, _ body: (inout Compiler) -> Void) {
    guard depth < Self.depthLimit else {
      return note(.nestingTooDeep(limit: Self.depthLimit), at: offset, of: place.source)
    }
    depth += 1
    body(&self)
    depth -= 1
  }

  // MARK: Lines

  private mutating func startLine(_ blank: Range<Int>, at place: Place) {
    writeIndentation(place.indentation)
    code.literal(outdented(blank, at: place))
  }

  mutating func writeIndentation(_ indentation: Indentation) {
    if indentation.isInherited { code.indentation() }
    code.literal(indentation.bytes)
  }

  /// A line's white space, without what the lines of a block's filling do without.
  func outdented(_ blank: Range<Int>, at place: Place) -> ArraySlice<UInt8> {
    let bytes = library.templates[place.source].text.bytes[blank]
    return bytes.starts(with: place.outdent) ? bytes.dropFirst(place.outdent.count) : bytes
  }

  // MARK: Types

  /// The frame of a value that a section has entered, and the slot that it lies in.
  mutating func frame(for shape: ValueShape) -> (frame: Frame, slot: Int) {
    let slot = slots[shape.type] ?? slots.count
    slots[shape.type] = slot
    guard case .model(let model) = shape.content else { return (.item(shape, slot: slot), slot) }
    return (.model(model, type: shape.type, slot: slot), slot)
  }

  /// The fields of a model by name.
  mutating func fields(of model: ModelShape, type: ObjectIdentifier) -> [String: Field] {
    if let known = fieldsByType[type] { return known }
    let fields = Dictionary(model.fields().map { ($0.name, $0) }) { first, _ in first }
    fieldsByType[type] = fields
    return fields
  }
}
