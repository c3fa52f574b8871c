import TemplateEngine

/// A year written over a picture.
struct AxisLabel: TemplateModel {
  /// How far from the left, as SVG writes it: `12.5%`.
  var place: String
  var text: String

  static let fields = Fields<Self> {
    $0.field("place", \.place)
    $0.field("text", \.text)
  }

  /// - Parameters:
  ///   - column: the column that it stands over, from its left side on.
  ///   - columns: how many columns the picture has.
  init(_ text: String, over column: Int, of columns: Int) {
    let thousandths = column * 1000 / columns
    place = "\(thousandths / 10).\(thousandths % 10)%"
    self.text = text
  }
}
