import TemplateEngine

/// What happened when: a row for each cluster or body, all over one axis of time, with a bar where something happened.
struct TimelineModel: TemplateModel {
  /// What the picture shows, and what a bar stands for.
  var caption: String
  var axis: [AxisLabel]
  /// How wide the picture is in its own units, ten for each column.
  var width: Int
  /// The lines between years, as a path of SVG.
  var grid: String
  var rows: [TimelineRow]

  static let fields = Fields<Self> {
    $0.field("caption", \.caption)
    $0.field("axis", \.axis)
    $0.field("width", \.width)
    $0.field("grid", \.grid)
    $0.field("rows", \.rows)
  }
}
