/// Texts for the inlines of CommonMark, written for these tests; libcmark says what their HTML is.
enum InlineCases {
  static let escapes = [
    "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+", "\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@",
    "\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~", "\\a\\æ\\ \\\t", "\\*ikke\\*", "\\\\*ja*", "`\\``",
    "[a](/b\\*c \"d\\\"e\")", "&amp; &lt; &gt; &quot; &copy; &aelig;", "&#65; &#x42; &#0; &#x110000;",
    "&nope; &amp &#; &#x; &#abc;", "`&amp;`", "[a](&ouml; \"&ouml;\")", "&#42;a&#42;", "&ngE; &fjlig;", "&#9;a",
    "\\&amp;",
  ]
  static let code = [
    "`a`", "`` a`b ``", "` a `", "`  `", "`a\nb`", "`a", "``a`", "`a``b`", "*`a*`", "`<b>`", "` a`", "`a\\`b`",
    "`` ` ``", "[`a](b)`",
  ]
  static let emphasis = [
    "*a*", "_a_", "**a**", "__a__", "***a***", "a*b*c", "a_b_c", "* a*", "*a *", "*a**b*", "**a*b**",
    "*a **b** c*", "**a *b* c**", "***a** b*", "***a* b**", "*a _b* c_", "_a_b", "(*a*)", "*(a)*b", "\"*a*\"",
    "_(a)_.", "**a", "a**", "****a****", "*a\nb*", "*[a*](b)", "*å*", "«*a*»", "a«*b*»c", "*a*\u{A0}*b*",
    "_æ_ø", "**a**b**c**", "*****a*****", "foo*", "*_a_*", "__a_b__c", "*a*b*c*", "5*6*7",
  ]
  static let links = [
    "[a](b)", "[a]()", "[a](<b c>)", "[a](b c)", "[a](b \"t\")", "[a](b 't')", "[a](b (t))", "[a](b \"t\" x)",
    "[a](b(c)d)", "[a](b(c)", "[a\nb](c\n\"t\nu\")", "[a [b] c](d)", "[a [b](c) d](e)", "[*a*](b)", "*[a](b)*",
    "[a](b", "[a] (b)", "[a](javascript:x)", "[a](JavaScript:x)", "[a](file:///x)", "[a](vbscript:x)",
    "[a](/æ?ø=å&b='c')", "[a](%20%zz [b])", "[a](#b)", "![a](b)", "![a *b* `c`](d \"t\")", "![a [b](c)](d)",
    "[![a](b)](c)", "!\\[a](b)", "!", "![", "![a\nb](c)", "[a](b)(c)", "<http://a.dk>",
    "<https://a.dk/?b&c=\"d\">", "<a@b.dk>", "<mailto:a@b.dk>", "<http://a b>", "<a:b>", "<ab:c>",
    "http://a.dk", "[a][b]\n\n[b]: /c 't'", "[a][]\n\n[a]: /c", "[a][b][c]\n\n[b]: /1\n[c]: /2",
    "![a][]\n\n[a]: /c", "[a]: b\n\n[a](c", "[a](b\\)c)", "[person](person:Navn Med Mellemrum)", "[a](\\(b\\))",
    "[a](b\"c\")", "[\\[a\\]](b)",
  ]
  static let others = [
    "a < b > c & d \"e\"", "1 <2", "a  \nb\\\nc\nd", "a  ", "a\\", "a     \n     b", "<", "&", "a\tb",
    "👍🏽 e\u{301}", "!(a)", "]", "[", "a]b[c",
  ]
}
