extension TreeBuilder {
  /// Whether an opening tag begins its line and its end ends one, with no more than white space around them.
  func isStandalone(_ tag: Int) -> Bool {
    guard lines[tag].leading != nil, let end = pairs.partner[tag] else { return false }
    return lines[end].trailing != nil
  }

  /// Whether the white space before the tag on its line is left out.
  func swallowsBefore(_ tag: Int) -> Bool {
    let line = lines[tag]
    switch tags[tag].kind {
    case .value, .unescaped: return false
    case .section, .inverted, .partial, .comment, .delimiters: return line.isAlone
    case .parent: return line.isAlone || isStandalone(tag)
    case .block: return pairs.enclosingParent[tag] == nil && (line.isAlone || isStandalone(tag))
    case .end:
      // What fills a block ends with its last whole line.
      if let start = pairs.partner[tag], isArgument(start) { return line.leading != nil }
      return line.isAlone
    }
  }

  /// Whether the rest of the tag's line is left out, its end included.
  func swallowsAfter(_ tag: Int) -> Bool {
    let line = lines[tag]
    switch tags[tag].kind {
    case .value, .unescaped: return false
    case .section, .inverted, .partial, .parent, .comment, .delimiters: return line.isAlone
    // What fills a block begins with its first whole line.
    case .block: return isArgument(tag) ? line.trailing != nil : line.isAlone
    case .end:
      guard let start = pairs.partner[tag] else { return line.isAlone }
      switch tags[start].kind {
      case .parent: return line.isAlone || isStandalone(start)
      case .block: return !isArgument(start) && (line.isAlone || isStandalone(start))
      default: return line.isAlone
      }
    }
  }

  private func isArgument(_ tag: Int) -> Bool {
    tags[tag].kind == .block && pairs.enclosingParent[tag] != nil
  }
}
