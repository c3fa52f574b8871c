import TemplateEngine

/// A row of runs as a thing that may be missing.
struct RunsModel: TemplateModel {
  var runs: [RunModel]

  static let fields = Fields<Self> {
    $0.field("runs", \.runs)
  }

  /// nil for none.
  init?(_ runs: [RunModel]) {
    guard !runs.isEmpty else { return nil }
    self.runs = runs
  }
}
