/// Runs a program for one model.
struct Renderer {
  /// How deep sections and routines may run within each other. Only a template that includes itself can come here;
  /// what lies deeper is left out, so that data without an end cannot use up the stack.
  static let depthLimit = 256

  private let program: Program.Tables
  /// By type: the innermost value of each. They begin as the model itself; the compiler reads none before a section
  /// has filled it.
  private var slots: [ValueReference]
  private var output: [UInt8] = []
  /// What lines begin with within a routine.
  private var indentation: [UInt8] = []
  private var depth = 0

  /// Appends what the program writes for the model.
  static func render(_ program: Program, for model: ValueReference, into output: inout [UInt8]) {
    program.withTables { tables in
      var renderer = Renderer(program: tables, slotCount: program.slotCount, model: model)
      swap(&renderer.output, &output)
      renderer.run(0..<program.end)
      swap(&renderer.output, &output)
    }
  }

  private init(program: Program.Tables, slotCount: Int, model: ValueReference) {
    self.program = program
    slots = Array(repeating: model, count: slotCount)
  }

  private mutating func run(_ range: Range<Int>) {
    var next = range.lowerBound
    while next < range.upperBound {
      switch program.operations[next] {
      case .literal(let start, let count):
        write(literal: start..<start + count)
        next += 1
      case .text(let spot, let escapes):
        String.write(reference(to: spot), to: &output, escapes: escapes)
        next += 1
      case .value(let spot, let writer, let escapes):
        program.writers[writer].write(reference(to: spot), &output, escapes)
        next += 1
      case .condition(let spot, let test, let expects, let end):
        next = program.tests[test].isTrue(reference(to: spot)) == expects ? next + 1 : end
      case .section(let spot, let loop, let element, let end):
        runEach(loop, of: reference(to: spot), in: element, body: next + 1..<end)
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

  private mutating func write(literal: Range<Int>) {
    output.append(contentsOf: UnsafeBufferPointer(rebasing: program.literals[literal]))
  }

  private func reference(to spot: Spot) -> ValueReference {
    guard let type = spot.type else { return slots[spot.slot] }
    return slots[spot.slot].part(at: spot.offset, type)
  }

  private mutating func runEach(_ loop: Int, of value: ValueReference, in element: Int, body: Range<Int>) {
    guard depth < Self.depthLimit else { return }
    depth += 1
    let outer = slots[element]
    program.loops[loop].each(value) { each in
      slots[element] = each
      run(body)
    }
    slots[element] = outer
    depth -= 1
  }

  private mutating func call(_ routine: Int, keepsIndentation: Bool, adding bytes: Range<Int>) {
    guard depth < Self.depthLimit else { return }
    depth += 1
    let outer = indentation
    if !keepsIndentation { indentation = [] }
    indentation.append(contentsOf: UnsafeBufferPointer(rebasing: program.literals[bytes]))
    run(program.routines[routine])
    indentation = outer
    depth -= 1
  }
}
