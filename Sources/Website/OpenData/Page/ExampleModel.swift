import Archive
import Minutes
import TemplateEngine

/// A few lines that fetch something of the open data.
struct ExampleModel: TemplateModel {
  /// What they do.
  var text: String
  var code: String

  static let fields = Fields<Self> {
    $0.field("text", \.text)
    $0.field("code", \.code)
  }

  /// One for the command line, one for Python, one for a spreadsheet; each works as it stands.
  static func all(in context: SiteContext) -> [ExampleModel] {
    func url(_ table: DataTable, _ format: DataFormat) -> String {
      let newest = context.dataParts[table]?.last
      return context.addresses.absolute(table.address(of: newest, format, in: context.addresses))
    }
    return [
      ExampleModel(
        text: context[.exampleDecisions],
        code: "curl -s \(url(.decisions, .json)) |\n  jq -r '.decisions[-5:][] | [.date, .text] | @tsv'"),
      ExampleModel(
        text: context[.exampleActions],
        code: [
          "import json, urllib.request", "", "with urllib.request.urlopen(\"\(url(.actions, .json))\") as answer:",
          "    for action in json.load(answer)[\"actions\"]:", "        if not action.get(\"is_done\"):",
          "            print(action.get(\"due\", \"–\"), action[\"text\"], action[\"url\"])",
        ].joined(separator: "\n")),
      ExampleModel(text: context[.exampleExcel], code: url(.meetings, .csv)),
    ]
  }
}
