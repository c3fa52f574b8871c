import Diagnostics

/// What a reader wants to know of a file before following a link to it.
enum FileDescription {
  /// The kind and size: `PDF, 120 kB`, `PDF, 1,2 MB`.
  static func text(path: String, size: Int, language: LanguageCode) -> String {
    let name = path.split(separator: "/").last ?? ""
    let kind = name.lastIndex(of: ".").map { name[name.index(after: $0)...].uppercased() } ?? ""
    let measure = measure(size, language: language)
    return kind.isEmpty || kind.count > 5 ? measure : "\(kind), \(measure)"
  }

  /// A size in the unit that fits, by powers of 1,000 as file managers show it.
  static func measure(_ size: Int, language: LanguageCode) -> String {
    if size < 1_000 { return "\(size) byte" + (language == .en && size != 1 ? "s" : "") }
    if size < 999_500 { return "\((size + 500) / 1_000) kB" }
    let tenths = (size + 50_000) / 100_000
    return "\(tenths / 10)\(language == .da ? "," : ".")\(tenths % 10) MB"
  }
}
