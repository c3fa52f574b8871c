import Diagnostics
import TemplateEngine

/// The page that stands where nothing can be shown: at every address as long as there is no site, because it is being built or has
/// never been without faults, and at that of a page whose file has changed a moment ago.
enum StandInPage {
  /// The page. It has the faults in it, for a browser that runs no scripts too; with one it changes when they do.
  static func bytes(of state: PreviewState) -> [UInt8] {
    let words = PreviewWords(state.language)
    let hasFailed = state.isBuilt && state.site == nil
    let title = hasFailed ? words.notYet : words.building
    let text = hasFailed ? words.notYetText : words.buildingText
    let faults = state.panel?.html ?? HTML()
    let page: HTML = """
      <!doctype html>
      <html lang="\(state.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="stylesheet" href="\(PreviewAddress.styles)">
      </head>
      <body class="stand-in">
      <main>
      <h1>\(title)</h1>
      <p>\(text)</p>
      <div class="panel" id="_faults">\(faults)</div>
      </main>
      \(Injection.element(tag: ""))</body>
      </html>

      """
    return page.bytes
  }
}
