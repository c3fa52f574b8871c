extension Compiler {
  mutating func compilePartial(_ inclusion: Inclusion, at place: Place) {
    guard let target = library.indexByName[inclusion.name] else {
      let nearest = NearestName.nearest(to: inclusion.name, among: library.names)
      return note(.unknownPartial(inclusion.name, suggestion: nearest), at: inclusion.offset, of: place.source)
    }
    include(target, inclusion, scope: place.scope, at: place)
  }

  mutating func compileParent(_ inclusion: Inclusion, filling blocks: [Block], at place: Place) {
    guard let target = library.indexByName[inclusion.name] else {
      let nearest = NearestName.nearest(to: inclusion.name, among: library.names)
      return note(.unknownParent(inclusion.name, suggestion: nearest), at: inclusion.offset, of: place.source)
    }
    if !blocks.isEmpty, let known = blocksWithin(target) {
      for block in blocks where !known.contains(block.name) {
        let nearest = NearestName.nearest(to: block.name, among: known)
        note(
          .unknownBlock(block.name, parent: inclusion.name, suggestion: nearest), at: block.offset, of: place.source)
      }
    }
    include(target, inclusion, scope: place.scope.filled(with: blocks, of: place.source), at: place)
  }

  mutating func compileBlock(_ block: Block, at place: Place) {
    descend(from: block.offset, at: place) { compiler in
      if let (filling, scope) = place.scope.filling(block.name) {
        compiler.fill(block, with: filling, scope: scope, at: place)
      } else {
        compiler.compile(block.nodes, at: place)
      }
    }
  }

  private mutating func fill(
    _ block: Block, with filling: BlockScope.Filling, scope: BlockScope, at place: Place
  ) {
    let content = filling.block
    let lineEnd = block.lineEnd.map { library.templates[place.source].text.bytes[$0] } ?? []
    if content.nodes.isEmpty {
      // A block that takes up whole lines leaves none behind; one within a line leaves the line's end.
      if block.indentation == nil { code.literal(lineEnd) }
      return
    }
    var inner = Place(source: filling.source, context: place.context, scope: scope)
    if let blank = content.indentation {
      inner.outdent = Array(library.templates[filling.source].text.bytes[blank])
    }
    if let blank = block.indentation {
      inner.indentation = place.indentation
      inner.indentation.bytes += outdented(blank, at: place)
      if !content.startsWithLine { writeIndentation(inner.indentation) }
    }
    compile(content.nodes, at: inner)
    if !content.endsWithLine { code.literal(lineEnd) }
  }

  private mutating func include(_ target: Int, _ inclusion: Inclusion, scope: BlockScope, at place: Place) {
    guard let nodes = library.templates[target].nodes else { return }
    var inner = Place(source: target, context: place.context, scope: scope)
    if let blank = inclusion.indentation {
      inner.indentation = place.indentation
      inner.indentation.bytes += outdented(blank, at: place)
    }
    let expansion = Expansion(of: target, in: inner)
    if let routine = recursion.routine(for: expansion, at: inner) {
      code.call(routine, keepsIndentation: inner.indentation.isInherited, adding: inner.indentation.bytes)
      if !isDiscarding {
        let site = Recursion.CallSite(name: inclusion.name, source: place.source, offset: inclusion.offset)
        recursion.addCall(to: routine, descent: place.context.descent, site: site)
      }
      return
    }
    descend(from: inclusion.offset, at: place) { compiler in
      compiler.recursion.enter(expansion)
      compiler.compile(nodes, at: inner)
      compiler.recursion.leave()
    }
  }

  /// All blocks that a parent, or what it includes, has; nil if some of that could not be read.
  private func blocksWithin(_ template: Int) -> Set<String>? {
    var blocks: Set<String> = []
    var seen: Set<Int> = [template]
    var open = [template]
    while let next = open.popLast() {
      let parsed = library.templates[next]
      if parsed.nodes == nil { return nil }
      blocks.formUnion(parsed.blocks)
      for name in parsed.inclusions {
        if let target = library.indexByName[name], seen.insert(target).inserted { open.append(target) }
      }
    }
    return blocks
  }

  // MARK: Routines

  /// Compiles the templates that include themselves; they may bring up further ones.
  mutating func compileRoutines() {
    var number = 0
    while number < recursion.routines.count {
      let routine = recursion.routines[number]
      recursion.begin(number)
      var place = routine.place
      place.context.descent = .none
      place.indentation = Indentation(isInherited: true)
      let start = code.position
      compile(library.templates[place.source].nodes ?? [], at: place)
      code.endRoutine(from: start)
      number += 1
    }
  }

  /// Notes the routines that would never end.
  mutating func noteEndlessRecursion() {
    for call in recursion.endlessCalls {
      note(.endlessRecursion(call.name), at: call.offset, of: call.source)
    }
  }
}
