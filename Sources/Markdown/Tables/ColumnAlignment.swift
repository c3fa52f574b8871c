/// How the cells of a table's column are aligned, by the colons of its delimiter row.
public enum ColumnAlignment: UInt8, Hashable, Sendable {
  /// As the reader's program likes: `---`.
  case none
  /// `:--`, `:-:` and `--:`.
  case left, center, right
}
