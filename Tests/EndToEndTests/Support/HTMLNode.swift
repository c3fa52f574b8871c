/// An element of a built page with all that is in it: enough of HTML to read our own pages by, and to notice where they are
/// not well formed.
struct HTMLNode: Sendable {
  let name: String
  let attributes: [String: String]
  private(set) var children: [Child] = []

  enum Child: Sendable {
    case element(HTMLNode)
    case text(String)
  }

  init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  mutating func append(_ child: Child) { children.append(child) }

  /// All elements below, in the order of the page.
  var descendants: [HTMLNode] {
    children.flatMap { child -> [HTMLNode] in
      guard case .element(let element) = child else { return [] }
      return [element] + element.descendants
    }
  }

  /// The text below with runs of blanks as one; that of scripts and styles is none.
  var text: String {
    raw.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).joined(separator: " ")
  }

  private var raw: String {
    if name == "script" || name == "style" { return "" }
    return children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.isBlock ? " " + element.raw + " " : element.raw
      }
    }.joined()
  }

  private var isBlock: Bool {
    !["a", "abbr", "b", "bdi", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "time", "wbr"]
      .contains(name)
  }

  var id: String? { attributes["id"] }

  /// Whether a class is among the element's.
  func has(class name: String) -> Bool {
    attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
  }

  /// The elements below of a class.
  func all(class name: String) -> [HTMLNode] { descendants.filter { $0.has(class: name) } }

  /// The element below with an id.
  func first(id: String) -> HTMLNode? { descendants.first { $0.id == id } }
}
