/// What the script in the browser looks at, by the names that it gives its findings.
enum BrowserCheck: String, CaseIterable {
  case language, title, h1
  case headingLevel = "heading level"
  case ids
  case targets = "targets of links"
  case landmarks, images, tables, lists
  case linkTexts = "link texts"
  case dates
  case otherHosts = "other hosts"
  case scripts
  case sidewaysAt1280 = "sideways at 1280"
  case sidewaysAt360 = "sideways at 360"
  case sidewaysAt320 = "sideways at 320"
  case largeText = "text at 200 %"
  case wideSpacing = "wide spacing"
  case motion
  case targetSize = "size of targets"
  case contrast
  case skipLink = "skip link"
  /// A fault of the script itself.
  case script
}
