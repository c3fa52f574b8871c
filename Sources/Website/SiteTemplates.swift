public import Diagnostics
public import Minutes
import TemplateEngine

/// All templates of the site, each bound to the page it shows.
public struct SiteTemplates: Sendable {
  let home: Template<HomePage>
  let clusterIndex: Template<IndexPage<ClusterCard>>
  let cluster: Template<ClusterPage>
  let body: Template<BodyPage>
  let meetingIndex: Template<GroupIndexPage<MeetingRow>>
  let meeting: Template<MeetingPage>
  let personIndex: Template<GroupIndexPage<NameRow>>
  let person: Template<PersonPage>
  let themeIndex: Template<IndexPage<ThemeRow>>
  let theme: Template<ThemePage>
  let organisationIndex: Template<GroupIndexPage<NameRow>>
  let organisation: Template<OrganisationPage>
  let decisions: Template<RegisterPage<DecisionRow>>
  let actions: Template<RegisterPage<ActionRow>>
  let glossary: Template<GlossaryPage>
  let data: Template<DataPage>
  let page: Template<FreePage>
  let search: Template<SearchPage>
  let notFound: Template<NotFoundPage>
  let statement: Template<StatementPage>
  let redirect: Template<RedirectPage>
  let styleSheets: StyleSheets
  /// The script of the meetings' pages, which copies references.
  let copyScript: [UInt8]
  let digests: TemplateDigests

  static let suffix = ".mustache"

  /// Whether a file of a templates folder, by its name there, is read: a template, a style sheet, the script.
  public static func reads(_ name: String) -> Bool {
    name.hasSuffix(suffix) || StyleSheets.names.contains(name) || name == "copy.js"
  }

  /// The built-in templates, overridden file by file.
  ///
  /// - Parameter overrides: the files of the templates folder, each by its name there: `meeting.mustache`, `style.css`.
  /// - Returns: nil where a template has a fault; all faults of all templates are told at once.
  public static func load(overrides: [SourceFile], language: Language) -> (
    templates: SiteTemplates?, diagnostics: [Diagnostic]
  ) {
    var files = Dictionary(uniqueKeysWithValues: BuiltInTemplates.all.map { ($0.path, $0) })
    for file in overrides { files[file.path] = file }
    let sources = files.values.sorted { $0.path < $1.path }.filter { $0.path.hasSuffix(suffix) }.map {
      TemplateSource(name: String($0.path.dropLast(suffix.count)), file: $0.displayPath, text: $0.bytes)
    }
    let words = Dictionary(uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, language[$0]) })
    var diagnostics: [Diagnostic] = []
    for sheet in StyleSheets.names.compactMap({ files[$0] }) where String(validating: sheet.bytes, as: UTF8.self) == nil
    {
      diagnostics.append(Diagnostic(TemplateFault.notUTF8, file: sheet.displayPath))
    }
    let styleSheets = StyleSheets { files[$0]?.bytes ?? [] }
    do throws(TemplateErrors) {
      let library = TemplateLibrary(sources: sources, constants: ["words": words])
      let digests = TemplateDigests(library, files: files.mapValues(\.bytes))
      let templates = try library.load {
        SiteTemplates(&$0, styleSheets: styleSheets, copyScript: files["copy.js"]?.bytes ?? [], digests: digests)
      }
      return (diagnostics.isEmpty ? templates : nil, diagnostics)
    } catch {
      return (nil, diagnostics + error.list.map(Diagnostic.init))
    }
  }

  /// nil as long as a template has faults, which the loader collects.
  private init(_ load: inout TemplateLoader, styleSheets: StyleSheets, copyScript: [UInt8], digests: TemplateDigests) {
    home = load.template("home", for: HomePage.self)
    clusterIndex = load.template("cluster-index", for: IndexPage<ClusterCard>.self)
    cluster = load.template("cluster", for: ClusterPage.self)
    body = load.template("body", for: BodyPage.self)
    meetingIndex = load.template("meeting-index", for: GroupIndexPage<MeetingRow>.self)
    meeting = load.template("meeting", for: MeetingPage.self)
    personIndex = load.template("person-index", for: GroupIndexPage<NameRow>.self)
    person = load.template("person", for: PersonPage.self)
    themeIndex = load.template("theme-index", for: IndexPage<ThemeRow>.self)
    theme = load.template("theme", for: ThemePage.self)
    organisationIndex = load.template("organisation-index", for: GroupIndexPage<NameRow>.self)
    organisation = load.template("organisation", for: OrganisationPage.self)
    decisions = load.template("decisions", for: RegisterPage<DecisionRow>.self)
    actions = load.template("actions", for: RegisterPage<ActionRow>.self)
    glossary = load.template("glossary", for: GlossaryPage.self)
    data = load.template("data", for: DataPage.self)
    page = load.template("page", for: FreePage.self)
    search = load.template("search", for: SearchPage.self)
    notFound = load.template("not-found", for: NotFoundPage.self)
    statement = load.template("was", for: StatementPage.self)
    redirect = load.template("redirect", for: RedirectPage.self)
    self.styleSheets = styleSheets
    self.copyScript = copyScript
    self.digests = digests
  }
}
