extension Compiler {
  mutating func compileValue(_ name: Name, escapes: Bool, at place: Place) {
    guard let meaning = resolve(name, at: place) else { return }
    switch meaning {
    case .value(let slot, let path, _):
      let kind = path.shape.kind
      switch kind {
      case .text:
        if allowsText(name, escapes: escapes, at: place) { code.value(slot: slot, path: path, escapes: escapes) }
      case .html, .number:
        code.value(slot: slot, path: path, escapes: escapes)
      case .flag, .model, .list, .constants:
        note(.notText(name.text, kind: kind), at: name.offset, of: place.source)
      }
    case .constant(let text):
      guard allowsText(name, escapes: escapes, at: place) else { return }
      code.literal(escapes ? HTML(escaping: text).bytes : Array(text.utf8))
    case .group:
      note(.notText(name.text, kind: .constants), at: name.offset, of: place.source)
    }
  }

  private mutating func allowsText(_ name: Name, escapes: Bool, at place: Place) -> Bool {
    if escapes || library.unescapedText == .allowed { return true }
    note(.unescapedText(name.text), at: name.offset, of: place.source)
    return false
  }

  mutating func compileSection(_ name: Name, isInverted: Bool, _ body: [Node], at place: Place) {
    guard let meaning = resolve(name, at: place) else { return }
    descend(from: name.offset, at: place) { compiler in
      switch meaning {
      case .value(let slot, let path, let owner):
        if isInverted || path.shape.kind == .flag {
          let head = compiler.code.openCondition(slot: slot, path: path, expects: !isInverted)
          compiler.compile(body, at: place)
          compiler.code.close(head)
        } else {
          compiler.compileEach(slot: slot, path: path, owner: owner, body, at: place)
        }
      case .constant(let text):
        compiler.compileKnown(text.isEmpty == isInverted, entering: isInverted ? nil : .constant(text), body, at: place)
      case .group(let group):
        compiler.compileKnown(!isInverted, entering: isInverted ? nil : .group(group), body, at: place)
      }
    }
  }

  /// A section over a value that can be entered.
  private mutating func compileEach(slot: Int, path: Path, owner: Owner, _ body: [Node], at place: Place) {
    let entered = frame(for: path.shape.element)
    var inner = place
    inner.context = place.context.pushing(entered.frame)
    if case .model = entered.frame {
      inner.context.descent =
        switch owner {
        case .itself: place.context.descent
        case .innermost: place.context.descent == .aside ? .aside : .into
        case .other: .aside
        }
    }
    let head = code.openSection(slot: slot, path: path, element: entered.slot)
    compile(body, at: inner)
    code.close(head)
  }

  /// A section whose truth is known: its body becomes part of what surrounds it, or is only checked.
  private mutating func compileKnown(_ isTrue: Bool, entering frame: Frame?, _ body: [Node], at place: Place) {
    var inner = place
    if let frame { inner.context = place.context.pushing(frame) }
    if isTrue { return compile(body, at: inner) }
    let mark = code
    let wasDiscarding = isDiscarding
    isDiscarding = true
    compile(body, at: inner)
    isDiscarding = wasDiscarding
    code.rewind(to: mark)
  }
}
