extension HTML {
  /// One after the other.
  public static func + (left: HTML, right: HTML) -> HTML {
    var joined = left
    joined.append(right)
    return joined
  }

  /// Appends to the left side.
  public static func += (left: inout HTML, right: HTML) {
    left.append(right)
  }
}

extension Sequence where Element == HTML {
  /// All parts in order, with the separator between each two.
  public func joined(separator: HTML = HTML()) -> HTML {
    var joined = HTML()
    var isFirst = true
    for part in self {
      if !isFirst { joined.append(separator) }
      joined.append(part)
      isFirst = false
    }
    return joined
  }
}
