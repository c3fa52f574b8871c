/// Something that a text names and the tool links by itself.
struct Mention {
  /// The bytes of the text that become the link.
  let range: Range<Int>
  /// What is meant.
  let target: Reference
}
