import Foundation
import TemplateEngine
import Testing

@testable import Website

@Suite("The guide to the templates")
struct TemplatesDocumentationTests {
  /// A heading of the guide and the names that the table below it must have.
  struct Entry: CustomTestStringConvertible {
    let heading: String
    let model: String
    let names: [String]

    /// A model below the heading of its own name.
    init<Model: TemplateModel>(_ type: Model.Type) {
      model = String(String(describing: type).prefix { $0 != "<" })
      heading = model
      names = Model.fields.names
    }

    /// A page below the name of its template.
    init<Model: TemplateModel>(_ template: String, _ type: Model.Type) {
      model = String(String(describing: type).prefix { $0 != "<" })
      heading = "`\(template).mustache`"
      names = Model.fields.names
    }

    var testDescription: String { heading }
  }

  static let pages = [
    Entry("home", HomePage.self), Entry("cluster-index", IndexPage<ClusterCard>.self),
    Entry("cluster", ClusterPage.self), Entry("body", BodyPage.self),
    Entry("meeting-index", GroupIndexPage<MeetingRow>.self), Entry("meeting", MeetingPage.self),
    Entry("person-index", GroupIndexPage<NameRow>.self), Entry("person", PersonPage.self),
    Entry("theme-index", IndexPage<ThemeRow>.self), Entry("theme", ThemePage.self),
    Entry("organisation-index", GroupIndexPage<NameRow>.self), Entry("organisation", OrganisationPage.self),
    Entry("decisions", RegisterPage<DecisionRow>.self), Entry("actions", RegisterPage<ActionRow>.self),
    Entry("glossary", GlossaryPage.self), Entry("data", DataPage.self), Entry("page", FreePage.self),
    Entry("search", SearchPage.self),
    Entry("not-found", NotFoundPage.self),
    Entry("was", StatementPage.self), Entry("redirect", RedirectPage.self),
  ]

  static let models = [
    Entry(SiteModel.self), Entry(PageModel.self), Entry(MenuEntry.self), Entry(AlternateModel.self),
    Entry(Breadcrumb.self), Entry(LinkModel.self),
    Entry(DateModel.self), Entry(RunModel.self), Entry(RunsModel.self), Entry(FactModel.self),
    Entry(Listing<MeetingRow>.self), Entry(GroupedListing<MeetingRow>.self), Entry(RowGroup<MeetingRow>.self),
    Entry(PeriodModel.self), Entry(ChoicesModel.self), Entry(ChoiceEntry.self), Entry(MeetingRow.self),
    Entry(ItemRow.self),
    Entry(DecisionRow.self), Entry(ActionRow.self), Entry(ThemeRow.self), Entry(NameRow.self), Entry(ClusterCard.self),
    Entry(BodyCard.self), Entry(ItemGroup.self), Entry(ItemModel.self), Entry(PartModel.self),
    Entry(SubitemModel.self), Entry(SectionModel.self), Entry(OutcomeModel.self), Entry(OutcomeRow.self),
    Entry(AttendanceModel.self), Entry(SignModel.self), Entry(ParticipantsGroup.self), Entry(AbsentModel.self),
    Entry(ParticipantModel.self), Entry(ContentsRow.self), Entry(NeighbourModel.self), Entry(CorrectionRow.self),
    Entry(CitationModel.self), Entry(CitationRow.self), Entry(MembersModel.self), Entry(MemberGroup.self),
    Entry(MatrixModel.self),
    Entry(MatrixTable.self), Entry(MatrixColumn.self), Entry(MatrixRow.self), Entry(ComingModel.self),
    Entry(RoleRow.self), Entry(AttendanceRow.self), Entry(GlossaryRow.self), Entry(DataRow.self),
    Entry(DataFileRow.self), Entry(ExampleModel.self), Entry(AxisLabel.self),
    Entry(TimelineModel.self), Entry(TimelineRow.self), Entry(SeatingModel.self), Entry(SeatGroup.self),
    Entry(SeatRow.self), Entry(SeatMark.self),
    Entry(OptionModel.self), Entry(OptionGroup.self), Entry(FilterNames.self),
  ]

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  private let guide = Result { try Guide(of: Self.repository.appending(path: "docs/templates.md")) }

  @Test("names for each page what the code declares, besides the site and the page", arguments: pages)
  func page(_ entry: Entry) throws {
    #expect(try guide.get().names[entry.heading] == entry.names.filter { $0 != "site" && $0 != "page" })
    #expect(entry.names.prefix(2) == ["site", "page"])
  }

  @Test("names for each model what the code declares", arguments: models)
  func model(_ entry: Entry) throws {
    #expect(try guide.get().names[entry.heading] == entry.names)
  }

  @Test("has every page template of the folder, and no other")
  func templates() throws {
    let folder = Self.repository.appending(path: "templates").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let pages = files.filter { $0.hasSuffix(".mustache") && !$0.hasPrefix("_") && $0 != "layout.mustache" }
    let described = try guide.get().names.keys.filter { $0.hasSuffix(".mustache`") }
    #expect(described.sorted() == pages.map { "`\($0)`" }.sorted())
  }

  @Test("has every model that the code declares, and sends nobody to one that it has not")
  func completeness() throws {
    let known = Set((Self.pages + Self.models).map(\.model))
    #expect(try declaredModels().subtracting(known) == [])
    let headings = Set(Self.models.map(\.heading))
    #expect(try guide.get().kinds.subtracting(headings) == [])
  }

  @Test("names the blocks that the templates have")
  func blocks() throws {
    var blocks: Set<String> = []
    for name in ["layout", "home", "not-found"] {
      let file = Self.repository.appending(path: "templates/\(name).mustache")
      for piece in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "{{$").dropFirst() {
        blocks.insert("{{$" + piece.prefix { $0 != "}" } + "}}")
      }
    }
    #expect(Set(try guide.get().names["The layout and its blocks"] ?? []) == blocks)
  }

  /// The types that the module's files declare as models.
  private func declaredModels() throws -> Set<String> {
    var result: Set<String> = []
    let sources = Self.repository.appending(path: "Sources/Website").path
    for case let path as String in FileManager.default.enumerator(atPath: sources) ?? .init()
    where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: sources + "/" + path, encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("struct ") && line.hasSuffix("TemplateModel {") {
        result.insert(String(line.dropFirst(7).prefix { $0.isLetter || $0.isNumber }))
      }
    }
    return result
  }
}

/// The guide's tables: below each heading the names in the first column, and the models that the second column speaks of.
private struct Guide {
  var names: [String: [String]] = [:]
  var kinds: Set<String> = []

  init(of file: URL) throws {
    var heading = ""
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("##") {
        heading = String(line.drop { $0 == "#" || $0 == " " })
      } else if line.hasPrefix("| `") {
        let cells = line.split(separator: "|")
        names[heading, default: []].append(Self.codes(in: cells[0]).first ?? "")
        if cells.count > 1 { kinds.formUnion(Self.codes(in: cells[1]).filter { $0.first?.isUppercase == true }) }
      }
    }
  }

  /// What stands between accent marks.
  private static func codes(in cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap {
      $0.offset % 2 == 1 ? String($0.element) : nil
    }
  }
}
