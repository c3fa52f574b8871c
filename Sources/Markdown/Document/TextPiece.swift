/// A part of a text that is to become a node of its own; see ``MarkdownDocument/split(_:into:)``.
public struct TextPiece: Hashable, Sendable {
  /// What the part becomes.
  public enum Content: Hashable, Sendable {
    /// A link around the part. The destination is written as people and programs read it, without escapes.
    case link(destination: [UInt8], title: String)
    /// A ``NodeKind/customInline`` around the part, which the caller renders.
    case custom
  }

  /// The bytes of the part, counted from the start of the text.
  public var range: Range<Int>
  /// What the part becomes.
  public var content: Content
  /// A number of the caller's own, noted on the new node.
  public var annotation: Int32

  /// A link around a part of a text.
  public static func link(
    _ range: Range<Int>, to destination: [UInt8], title: String = "", annotation: Int32 = 0
  ) -> TextPiece {
    TextPiece(range: range, content: .link(destination: destination, title: title), annotation: annotation)
  }

  /// A custom inline around a part of a text.
  public static func custom(_ range: Range<Int>, annotation: Int32) -> TextPiece {
    TextPiece(range: range, content: .custom, annotation: annotation)
  }
}
