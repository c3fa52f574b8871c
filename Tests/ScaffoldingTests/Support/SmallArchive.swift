import Archive
import Diagnostics
import Minutes
import Scaffolding
import Testing

/// A registry made from texts by path, read by the real readers, and a way to read a new file back.
struct SmallArchive {
  let registry: Registry
  private let texts: [String: String]
  private let language: LanguageCode

  init(_ texts: [String: String] = [:], language: LanguageCode = .da) {
    var texts = texts
    texts["site.yml"] = "title: Referater\nurl: https://example.org\nlanguage: \(language.rawValue)\n"
    texts["clusters/nord.md"] =
      "---\nname: Nord\nmunicipalities: [Sandvig Kommune, Egelund Kommune]\nbodies:\n  faglig:\n    names: [Faglig Nord]\n---\n"
    self.texts = texts
    self.language = language
    registry = Self.read(texts, language).registry
  }

  /// A meeting whose list these lines are.
  static func meeting(_ date: String, _ participants: String) -> String {
    "---\ncluster: nord\nbody: faglig\ndate: \(date)\nparticipants:\n\(participants)\n---\n"
  }

  var body: Ref<Body> { Ref(0) }

  /// The archive with one more file.
  func adding(_ file: NewFile) -> (archive: SmallArchive, faults: [String]) {
    var texts = texts
    texts[file.path] = file.text
    return (SmallArchive(texts, language: language), Self.read(texts, language).faults)
  }

  private static func read(_ texts: [String: String], _ language: LanguageCode) -> (
    registry: Registry, faults: [String]
  ) {
    var documents = ContentDocuments(root: "content")
    var faults: [Diagnostic] = []
    let reader = DocumentReader(language: .of(language))
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let (document, told) = reader.read(SourceFile(path: path, bytes: Array(text.utf8)))
      faults += told
      if let document { documents.add(document) }
    }
    let site = documents.site ?? SiteDocument(title: Located("", at: .start), url: Located("", at: .start))
    let (registry, told) = Registry.make(from: documents, site: site, includesDrafts: true)
    return (registry, (faults + told).map { "\($0.file) \($0.fault.code) \($0.fault.message(in: .da))" })
  }
}
