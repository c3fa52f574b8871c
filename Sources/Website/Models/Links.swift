import TemplateEngine

/// A text that may lead somewhere: without an address it is plain text.
struct LinkModel: TemplateModel {
  var url: String?
  var text: String

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("text") { $0.text }
  }
}

/// A date as people read it, and as machines do where it is known for certain.
struct DateModel: TemplateModel {
  /// ISO 8601, reduced as far as it is known; nil where there is no date in the words.
  var iso: String?
  var text: String

  static let fields = Fields<Self> {
    $0.field("iso") { $0.iso }
    $0.field("text") { $0.text }
  }
}

/// A term and what it is, in a list of facts; the value is a row of runs.
struct FactModel: TemplateModel {
  var term: String
  var runs: [RunModel]

  static let fields = Fields<Self> {
    $0.field("term") { $0.term }
    $0.field("runs") { $0.runs }
  }
}

/// A piece of running text: perhaps a link, perhaps a date, with the words that stand before it.
struct RunModel: TemplateModel {
  var before = ""
  var url: String?
  var iso: String?
  var text: String

  static let fields = Fields<Self> {
    $0.field("before") { $0.before }
    $0.field("url") { $0.url }
    $0.field("iso") { $0.iso }
    $0.field("text") { $0.text }
  }
}

/// A row of runs as a thing that may be missing.
struct RunsModel: TemplateModel {
  var runs: [RunModel]

  static let fields = Fields<Self> {
    $0.field("runs") { $0.runs }
  }

  /// nil for none.
  init?(_ runs: [RunModel]) {
    guard !runs.isEmpty else { return nil }
    self.runs = runs
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
