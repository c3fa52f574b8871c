import Minutes

extension Agenda {
  /// Every place of the meeting's page that a link may lead to.
  var anchors: Set<String> {
    var result = Set(decisions.map(\.anchor) + actions.map(\.anchor))
    for item in items {
      result.insert(item.anchor)
      for subitem in item.subitems { result.insert(subitem.anchor) }
    }
    return result
  }

  /// The anchors of the items by what they are called in a text: `3` → `punkt-3`, `3a` → `punkt-3-a`.
  var itemAnchors: [String: String] {
    var result: [String: String] = [:]
    for item in items {
      guard let number = item.number else { continue }
      result[number] = item.anchor
      for subitem in item.subitems {
        if let letter = subitem.number { result[number + letter.lowercased()] = subitem.anchor }
      }
    }
    return result
  }
}
