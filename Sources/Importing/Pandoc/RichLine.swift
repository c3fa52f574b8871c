/// A line of a document, as plain text and as CommonMark.
struct RichLine {
  var plain = ""
  var markdown = ""
  /// Whether anything but plain text is in it.
  var isRich = false
  /// Whether all of it is bold.
  var isBold = true

  var isEmpty: Bool { !plain.contains { !$0.isWhitespace } }
}
