import TemplateEngine

/// The site's style sheets as they stand in its pages: one in all of them, the others where they are needed, so that a page weighs
/// no more than it must.
struct StyleSheets: Sendable {
  /// In every page: `style.css`.
  let common: HTML
  /// In pages with pictures: `style-pictures.css`.
  let pictures: HTML
  /// In pages with a search field: `style-search.css`.
  let search: HTML

  /// Their files in the templates folder.
  static let names = ["style.css", "style-pictures.css", "style-search.css"]

  /// - Parameter file: the bytes of a file of the templates folder.
  init(_ file: (String) -> [UInt8]) {
    func sheet(_ name: String) -> HTML { HTML(bytes: StyleSheet.minified(file(name))) }
    common = sheet("style.css")
    pictures = sheet("style-pictures.css")
    search = sheet("style-search.css")
  }
}
