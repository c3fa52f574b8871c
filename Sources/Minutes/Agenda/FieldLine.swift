/// A field under an item's heading, as places in the paragraph's text.
struct FieldLine {
  let field: AgendaField
  /// The word and its colon.
  let label: Range<Int>
  /// What stands behind the colon; a line that ends on a comma or an »og« goes on in the next.
  let value: Range<Int>
  /// The first of the paragraph's lines that it takes up, and how many.
  let lines: Range<Int>
}
