/// Texts for the blocks of CommonMark, written for these tests; libcmark says what their HTML is.
enum BlockCases {
  static let paragraphs = [
    "", "\n\n", "et", "et\nto", "et\n\nto", "  et\n   to", "et  \nto", "et\\\nto", "et \nto", "et\n    to",
    "\tkode", "a\r\nb\rc", "æ ø å – «»", "a\u{0}b", "\u{FEFF}# BOM", "a\n \nb", "slut uden linjeskift  ",
  ]
  static let headings = [
    "# Et", "## To ##", "###### Seks", "####### Syv", "#Nej", "# ", "#", "## Et # to #", "# Et \\#", "   # Ind",
    "    # Kode", "# *Et* `to`", "Et\n==", "Et\nto\n---", "Et\n   ===  ", "Et\n    ===", "\nEt\n-\n",
    "- Et\n  ==", "> Et\n===", "# Et\nto", "#\tEt", "== \n", "Et\n= =", "[a]: /b\n===\n[a]",
  ]
  static let breaks = [
    "***", "---", "___", " * * *", "- - -\n", "_____  ", "+++", "--", "    ***", "a\n***\nb", "- a\n***\n- b",
    "- ***", "*-*",
  ]
  static let code = [
    "    a\n      b", "    a\n\n    b", "\n\n    a\n\n", "a\n    b", "```\na\n```", "~~~\na\n~~~",
    "```swift\nlet a = 1\n```", "```swift  ekstra ord\na\n```", "``` a`b\nc", "~~~ a`b\nc\n~~~",
    "````\n```\n````", "```\nuden slut", "> ```\n> a\nb", "```\n\n  \n```", "  ```\n   a\n b\n  ```",
    "```\n  ```  \n", "```\na\n    ```\nb", "```&amp;\\*\na\n```", "- ```\n  a\n\n  b\n  ```", "\t\ta", "  \ta",
    "```\n<b>&\"\n```", "~~~~ æ\nå\n~~~\n~~~~~",
  ]
  static let quotes = [
    "> a", ">a", "> a\n> b", "> a\nb", "> a\n\n> b", ">\n> a\n>", ">", "> > a\n> b", ">>> a\nb", "> - a\n> - b",
    "> a\n- b", "    > a", "   > a", "> # a\n> b", ">     a", "> a\n---", "> ```\na", ">\ta", "> a\n>\n> b",
  ]
  static let lists = [
    "- a\n- b", "* a\n+ b\n- c", "- a\n\n- b", "- a\n\n\n- b", "1. a\n2. b", "3) a\n4) b", "1. a\n1) b",
    "- a\n  - b\n    - c", "- a\n\n  b", "- a\n\n      kode", "1. a\n\n   b\n\n2. c", "-", "- \n  a",
    "-\n\n  a", "- a\n b\n c", "a\n- b", "a\n2. b", "a\n1. b", "-a", "1.a", "123456789. a", "1234567890. a",
    "0. a", "003. a", "-    a", "-     a", "- a\n-\n- c", "- - a", "1. - 2. a", "- # a\n- b\n  ---",
    "* a\n\n  > b\n\n* c", "- a\n  - b\n\n- c", "- a\n\n  [x]: /y\n- b", "10) a\n    b",
    " - a\n  - b\n   - c\n    - d", "- a\n > b\n", "- a\n```\nb\n```\n- c", "1. a\n\n\t- b", "-\ta\n\n\tb",
    "- a\n- b\n\n  c\n- d", "+ a\n\n\n\n  b",
  ]
  static let definitions = [
    "[a]: /u\n\n[a]", "[a]: /u 'titel'\n\n[a]", "[a]: /u\n\"t\n u\"\n[a]", "[a]:\n/u\n\n[A]", "[a]: <>\n\n[a]",
    "[a]: <b c> (t)\n\n[a]", "[a]: /1\n[a]: /2\n\n[a]", "[a]\n\n[a]: /u", "a\n[a]: /u\n\n[a]",
    "[a]: /u \"t\" x\n\n[a]", "[a]: /u\n\"t\" x\n\n[a]", "[æ Ø]: /u\n\n[Æ  ø]", "> [a]: /u\n\n[a]",
    "- [a]: /u\n\n[a]", "[a\\]]: /u\n\n[a\\]]", "[]: /u\n\n[]", "[a]: /u\\*\"\n\n[a]",
    "[a]: /u\n[b]: /v\ntekst [a] [b]", "[a] : /u\n\n[a]",
  ]
}
