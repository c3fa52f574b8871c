import TemplateEngine

/// The seats that one organisation fills.
struct SeatGroup: TemplateModel {
  /// nil for one without a page.
  var url: String?
  var name: String
  var seats: [SeatRow]

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("seats", \.seats)
  }
}
