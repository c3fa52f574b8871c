import Fuzzing

/// Texts put together at random from what means something in Markdown.
enum Snippets {
  private static let parts = [
    "a", "b", "bc", "å", "æble", "👍🏽", " ", " ", " ", "  ", "\n", "\n", "\n", "\n\n", "\t", "*", "**", "***",
    "_", "__", "`", "``", "```", "~~~", "[", "]", "(", ")", "](", "](/u)", "](<x y>)", "[a](b \"t\")", "![",
    "![i](j)", "[r]", "[r][]", "[x][r]", "\n\n[r]: /ref 'title'\n\n", "\n[r]: /ref\n", "<", ">",
    "<http://e.x/?a&b>", "<a@b.c>", "&", "&amp;", "&#65;", "&#x41;", "&auml;", "&nope;", "&ngE;", "\\", "\\*",
    "\\\\", "\\\n", "  \n", "# ", "## ", "#", " #", "- ", "* ", "+ ", "1. ", "1) ", "23. ", "> ", ">", "    ",
    "---", "===", "\n---\n", "\n===\n", "***\n", "!", "\"", "'", "(c)", ":", "-", "ü\u{301}", "\r\n", "\r",
    "\u{A0}", ".", "- - -", "\n- ", "\n  - ", "\n> ", "\n> - ", "\n1. ", "\n   ", "|",
  ]

  /// A text of up to eighteen pieces.
  static func next(_ dice: inout Dice) -> String { dice.text(of: parts, 1...18) }
}
