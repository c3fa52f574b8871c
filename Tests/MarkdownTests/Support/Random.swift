/// A small generator with a seed, so that a failing case can be made again.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// Texts put together at random from what means something in Markdown.
struct Snippets {
  private static let parts = [
    "a", "b", "bc", "å", "æble", "👍🏽", " ", " ", " ", "  ", "\n", "\n", "\n", "\n\n", "\t", "*", "**", "***",
    "_", "__", "`", "``", "```", "~~~", "[", "]", "(", ")", "](", "](/u)", "](<x y>)", "[a](b \"t\")", "![",
    "![i](j)", "[r]", "[r][]", "[x][r]", "\n\n[r]: /ref 'title'\n\n", "\n[r]: /ref\n", "<", ">",
    "<http://e.x/?a&b>", "<a@b.c>", "&", "&amp;", "&#65;", "&#x41;", "&auml;", "&nope;", "&ngE;", "\\", "\\*",
    "\\\\", "\\\n", "  \n", "# ", "## ", "#", " #", "- ", "* ", "+ ", "1. ", "1) ", "23. ", "> ", ">", "    ",
    "---", "===", "\n---\n", "\n===\n", "***\n", "!", "\"", "'", "(c)", ":", "-", "ü\u{301}", "\r\n", "\r",
    "\u{A0}", ".", "- - -", "\n- ", "\n  - ", "\n> ", "\n> - ", "\n1. ", "\n   ", "|",
  ]

  private var random: Random

  init(seed: UInt64) {
    random = Random(seed: seed)
  }

  mutating func next() -> String {
    let count = Int.random(in: 1...18, using: &random)
    var text = ""
    for _ in 0..<count { text += Self.parts.randomElement(using: &random) ?? "" }
    return text
  }
}
