extension Compiler {
  /// What a name stands for at a place. Nil, and noted, if it stands for nothing.
  mutating func resolve(_ name: Name, at place: Place) -> Meaning? {
    let frames = place.context.frames
    guard let top = frames.last else { return nil }
    guard let first = name.parts.first else { return meaning(ofItem: top) }
    for frame in name.isLocal ? [top] : frames.reversed() {
      switch frame {
      case .model(let model, let type, let slot):
        guard let field = fields(of: model, type: type)[first] else { continue }
        let owner: Owner = slot == place.context.innermostModel ? .innermost : .other
        return follow(name, from: Path(reach: field.reach, shape: field.shape), at: place).map {
          .value(slot: slot, $0, owner)
        }
      case .group(let group):
        guard let text = library.constants[group]?[name.parts.joined(separator: ".")] else { continue }
        return .constant(text)
      case .item, .constant:
        continue
      }
    }
    if !name.isLocal, let group = library.constants[first] { return constant(name, in: group, at: place) }
    noteUnknown(name, first: first, frames: name.isLocal ? [top] : frames, at: place)
    return nil
  }

  private func meaning(ofItem frame: Frame) -> Meaning {
    func itself(_ shape: ValueShape, _ slot: Int) -> Meaning {
      .value(slot: slot, Path(reach: .offset(0), shape: shape), .itself)
    }
    switch frame {
    case .model(let model, let type, let slot): return itself(ValueShape(model, type: type), slot)
    case .item(let shape, let slot): return itself(shape, slot)
    case .group(let group): return .group(group)
    case .constant(let text): return .constant(text)
    }
  }

  /// Follows the parts of a dotted name after the first.
  private mutating func follow(_ name: Name, from start: Path, at place: Place) -> Path? {
    var path = start
    for (index, part) in name.parts.enumerated().dropFirst() {
      let owner = path.shape
      guard case .model(let model) = owner.core.content else {
        let reached = name.parts[..<index].joined(separator: ".")
        note(.noMembers(reached, kind: owner.kind, member: part), at: name.offset(ofPart: index), of: place.source)
        return nil
      }
      let fields = fields(of: model, type: owner.core.type)
      guard let field = fields[part] else {
        let nearest = NearestName.nearest(to: part, among: fields.keys)
        note(
          .unknownName(part, types: [model.name], suggestion: nearest), at: name.offset(ofPart: index),
          of: place.source)
        return nil
      }
      path = path.appending(field)
    }
    return path
  }

  private mutating func constant(_ name: Name, in group: [String: String], at place: Place) -> Meaning? {
    if name.parts.count == 1 { return .group(name.parts[0]) }
    let key = name.parts.dropFirst().joined(separator: ".")
    if let text = group[key] { return .constant(text) }
    let nearest = NearestName.nearest(to: key, among: group.keys)
    note(
      .unknownConstant(key, group: name.parts[0], suggestion: nearest), at: name.offset(ofPart: 1), of: place.source)
    return nil
  }

  private mutating func noteUnknown(_ name: Name, first: String, frames: [Frame], at place: Place) {
    var searched: [String] = []
    var known: Set<String> = []
    for frame in frames.reversed() {
      switch frame {
      case .model(let model, let type, _):
        searched.append(model.name)
        known.formUnion(fields(of: model, type: type).keys)
      case .group(let group):
        searched.append(group)
        known.formUnion(library.constants[group]?.keys ?? [:].keys)
      case .item(let shape, _) where name.isLocal:
        return note(.noMembers(".", kind: shape.kind, member: first), at: name.offset, of: place.source)
      case .constant where name.isLocal:
        return note(.noMembers(".", kind: .text, member: first), at: name.offset, of: place.source)
      case .item, .constant:
        continue
      }
    }
    if !name.isLocal { known.formUnion(library.constants.groups.keys) }
    let nearest = NearestName.nearest(to: first, among: known)
    note(.unknownName(first, types: searched, suggestion: nearest), at: name.offset(ofPart: 0), of: place.source)
  }
}
