import TemplateEngine

/// A piece of running text: perhaps a link, perhaps a date, with the words that stand before it.
struct RunModel: TemplateModel {
  var before = ""
  var url: String?
  var iso: String?
  var text: String

  static let fields = Fields<Self> {
    $0.field("before", \.before)
    $0.field("url", \.url)
    $0.field("iso", \.iso)
    $0.field("text", \.text)
  }
}

extension [RunModel] {
  /// Texts one after another with commas between them.
  static func list(_ links: [LinkModel]) -> [RunModel] {
    links.enumerated().map { RunModel(before: $0 == 0 ? "" : ", ", url: $1.url, text: $1.text) }
  }

  /// One text.
  static func text(_ text: String) -> [RunModel] { [RunModel(text: text)] }

  /// One date.
  static func date(_ date: DateModel) -> [RunModel] { [RunModel(iso: date.iso, text: date.text)] }
}
