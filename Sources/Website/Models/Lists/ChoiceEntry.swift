import TemplateEngine

/// One year, letter or cluster to choose.
struct ChoiceEntry: TemplateModel {
  var url: String
  var label: String
  var count: Int
  /// The count in hundredths of the largest one, for a bar; 0 where bars would tell nothing.
  var share = 0
  var isCurrent = false

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("label", \.label)
    $0.field("count", \.count)
    $0.field("share", \.share)
    $0.field("isCurrent", \.isCurrent)
  }
}
