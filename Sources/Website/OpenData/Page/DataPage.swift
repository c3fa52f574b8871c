import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// The page that explains the open data: what there is, under which licence, and how to begin.
struct DataPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var rows: [DataRow]
  var schemaUrl: String
  /// Commands that fetch something.
  var examples: [ExampleModel]

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("rows", \.rows)
    $0.field("schemaUrl", \.schemaUrl)
    $0.field("examples", \.examples)
  }

  init(in context: SiteContext) {
    let addresses = context.addresses
    site = context.site
    page = context.page(context[.openData], at: addresses.data, description: context[.openDataText])
    page.structured.describe { $0.describeData(in: context) }
    rows = DataTable.allCases.map { DataRow($0, in: context) }
    schemaUrl = addresses.data + "schema.json"
    examples = ExampleModel.all(in: context)
  }
}

extension JSONWriter {
  /// The members that describe the open data.
  fileprivate mutating func describeData(in context: SiteContext) {
    let address = context.addresses.absolute(context.addresses.data)
    member("@type", "Dataset")
    member("@id", address + "#dataset")
    member("name", "\(context[.openData]): \(context.site.title)")
    member("description", context[.openDataText])
    member("url", address)
    member("license", context.site.licence)
    member("inLanguage", context.language.code.rawValue)
    let files = DataTable.allCases.flatMap { table in DataFormat.allCases.map { (table, $0) } }
    list("distribution", files) { json, file in
      json.object {
        $0.member("@type", "DataDownload")
        $0.member("encodingFormat", file.1 == .json ? "application/json" : "text/csv")
        $0.member("contentUrl", context.addresses.absolute(file.0.address(of: nil, file.1, in: context.addresses)))
      }
    }
  }
}
