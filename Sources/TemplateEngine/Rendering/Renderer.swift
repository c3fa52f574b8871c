/// Runs a program for one model.
struct Renderer {
  /// How deep templates that include themselves may go into each other: what lies deeper is left out, so that data
  /// without an end cannot use up the stack.
  static let recursionLimit = 500

  private let program: Program
  private var slots: [ValueReference?]
  private var output: [UInt8]
  /// What lines begin with within a routine.
  private var indentation: [UInt8] = []
  private var depth = 0

  /// Appends what the program writes for the model.
  static func render(_ program: Program, for model: ValueReference, into output: inout [UInt8]) {
    var renderer = Renderer(program: program, model: model, output: output)
    output = []
    renderer.run(0..<program.end)
    output = renderer.output
  }

  private init(program: Program, model: ValueReference, output: consuming [UInt8]) {
    self.program = program
    self.output = output
    slots = Array(repeating: nil, count: Swift.max(program.slotCount, 1))
    slots[program.rootSlot] = model
  }

  private mutating func run(_ range: Range<Int>) {
    var next = range.lowerBound
    while next < range.upperBound {
      switch program.operations[next] {
      case .literal(let start, let count):
        output.append(contentsOf: program.literals[start..<start + count])
        next += 1
      case .value(let slot, let path, let escapes):
        write(slot: slot, path: path, escapes: escapes)
        next += 1
      case .condition(let slot, let path, let expects, let end):
        if isTrue(slot: slot, path: path) == expects { next += 1 } else { next = end }
      case .section(let slot, let path, let element, let end):
        runEach(slot: slot, path: path, element: element, body: next + 1..<end)
        next = end
      case .call(let routine, let keepsIndentation, let start, let count):
        call(routine, keepsIndentation: keepsIndentation, adding: start..<start + count)
        next += 1
      case .indentation:
        output.append(contentsOf: indentation)
        next += 1
      }
    }
  }

  private mutating func write(slot: Int, path: Int, escapes: Bool) {
    guard let owner = slots[slot] else { return }
    let path = program.paths[path]
    path.project(owner) { path.shape.write($0, &output, escapes) }
  }

  private func isTrue(slot: Int, path: Int) -> Bool {
    guard let owner = slots[slot] else { return false }
    let path = program.paths[path]
    var isTrue = false
    path.project(owner) { isTrue = path.shape.isTrue($0) }
    return isTrue
  }

  private mutating func runEach(slot: Int, path: Int, element: Int, body: Range<Int>) {
    guard let owner = slots[slot] else { return }
    let path = program.paths[path]
    let outer = slots[element]
    path.project(owner) { value in
      path.shape.each(value) { each in
        slots[element] = each
        run(body)
      }
    }
    slots[element] = outer
  }

  private mutating func call(_ routine: Int, keepsIndentation: Bool, adding bytes: Range<Int>) {
    guard depth < Self.recursionLimit else { return }
    depth += 1
    let outer = indentation
    if !keepsIndentation { indentation = [] }
    indentation.append(contentsOf: program.literals[bytes])
    run(program.routines[routine])
    indentation = outer
    depth -= 1
  }
}
