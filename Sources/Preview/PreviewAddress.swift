/// Where the preview's own files are. No slug begins with `_`, so that no page of a site is hidden.
enum PreviewAddress {
  static let script = "/_preview/preview.js"
  static let styles = "/_preview/preview.css"
  static let events = "/_preview/events"
}
