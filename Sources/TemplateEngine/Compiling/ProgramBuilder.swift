/// Writes operations. Literals that follow each other become one.
struct ProgramBuilder {
  private(set) var program = Program()
  /// Operations before this one must not be added to: a body ends there.
  private var sealed = 0

  /// How many operations there are.
  var position: Int { program.operations.count }

  mutating func literal(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = program.literals.count
    program.literals.append(contentsOf: bytes)
    let last = position - 1
    if last >= sealed, case .literal(let before, let count) = program.operations[last], before + count == start {
      program.operations[last] = .literal(start: before, count: count + bytes.count)
    } else {
      program.operations.append(.literal(start: start, count: bytes.count))
    }
  }

  mutating func indentation() {
    program.operations.append(.indentation)
  }

  mutating func value(slot: Int, path: Path, escapes: Bool) {
    let spot = path.spot(in: slot)
    if case .text = path.shape.content, spot.type != nil {
      program.operations.append(.text(spot, escapes: escapes))
    } else {
      program.operations.append(.value(spot, writer: program.writers.count, escapes: escapes))
      program.writers.append(Program.Writer(write: path.writer))
    }
  }

  mutating func call(_ routine: Int, keepsIndentation: Bool, adding bytes: [UInt8]) {
    let start = program.literals.count
    program.literals.append(contentsOf: bytes)
    program.operations.append(
      .call(routine: routine, keepsIndentation: keepsIndentation, start: start, count: bytes.count))
  }

  /// Begins a body that is run if the value is as expected; returns what ``close(_:)`` needs.
  mutating func openCondition(slot: Int, path: Path, expects: Bool) -> Int {
    program.operations.append(
      .condition(path.spot(in: slot), test: program.tests.count, expects: expects, end: 0))
    program.tests.append(Program.Test(isTrue: path.test))
    return position - 1
  }

  /// Begins a body that is run for each element; returns what ``close(_:)`` needs.
  mutating func openSection(slot: Int, path: Path, element: Int) -> Int {
    program.operations.append(.section(path.spot(in: slot), loop: program.loops.count, element: element, end: 0))
    program.loops.append(Program.Loop(each: path.loop))
    return position - 1
  }

  /// Ends a body.
  mutating func close(_ head: Int) {
    switch program.operations[head] {
    case .condition(let spot, let test, let expects, _):
      program.operations[head] = .condition(spot, test: test, expects: expects, end: position)
    case .section(let spot, let loop, let element, _):
      program.operations[head] = .section(spot, loop: loop, element: element, end: position)
    case .literal, .text, .value, .call, .indentation:
      assertionFailure("only bodies are closed")
    }
    sealed = position
  }

  /// Takes back all since a mark, which is an earlier state of the builder.
  mutating func rewind(to mark: Self) {
    self = mark
  }

  /// Ends the template itself; routines follow.
  mutating func endTemplate(rootSlot: Int) {
    program.end = position
    program.rootSlot = rootSlot
    sealed = position
  }

  /// Notes the operations since `start` as the next routine.
  mutating func endRoutine(from start: Int) {
    program.routines.append(start..<position)
    sealed = position
  }

  mutating func setSlotCount(_ count: Int) {
    program.slotCount = count
  }
}
