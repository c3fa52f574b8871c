extension String {
  /// The text as an id: small letters, Danish ones spelled out.
  var slug: String {
    lowercased().map { character in
      switch character {
      case "æ": "ae"
      case "ø": "oe"
      case "å": "aa"
      case " ": "-"
      default: String(character)
      }
    }.joined()
  }

  /// The text with a capital at its start.
  var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
