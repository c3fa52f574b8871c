/// The delegate that changes nothing: HTML as CommonMark's reference renderer writes it.
public struct PlainHTML: HTMLRendererDelegate, Sendable {
  /// A delegate.
  public init() {}
}
