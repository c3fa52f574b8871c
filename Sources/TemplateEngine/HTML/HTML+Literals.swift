extension HTML: ExpressibleByStringInterpolation {
  /// The literal as it is written: HTML by the programmer's hand.
  public init(stringLiteral value: String) {
    self.init(bytes: Array(value.utf8))
  }

  /// The written parts as they are; a text between them escaped, HTML and numbers as they are.
  public init(stringInterpolation: Interpolation) {
    self = stringInterpolation.html
  }

  /// What gathers the parts of a literal with `\(…)` in it.
  public struct Interpolation: StringInterpolationProtocol {
    var html = HTML()

    /// Starts with room for the written parts.
    public init(literalCapacity: Int, interpolationCount: Int) {
      html.reserve(literalCapacity + 16 * interpolationCount)
    }

    /// A part as it is written in the literal.
    public mutating func appendLiteral(_ literal: String) {
      html.append(HTML(stringLiteral: literal))
    }

    /// A text, escaped.
    public mutating func appendInterpolation(_ text: String) {
      html.append(text: text)
    }

    /// HTML, as it is.
    public mutating func appendInterpolation(_ part: HTML) {
      html.append(part)
    }

    /// A whole number.
    public mutating func appendInterpolation(_ number: Int) {
      html.append(number: number)
    }
  }
}
