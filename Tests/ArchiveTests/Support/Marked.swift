import Archive
import Markdown
import Minutes
import Testing

extension SampleSite {
  /// The text of a meeting whose only words are these, with each link as `{words|target}`; links of the writer's as
  /// `[words|target]`. Blocks stand on lines of their own.
  func marked(_ path: String) throws -> String {
    let linked = try link(path).0
    return marked(linked.agenda.markdown, linked.links)
  }

  /// The text of a page, theme, person or cluster, likewise.
  func markedText(_ path: String) throws -> String {
    let linked = try linkText(path).0
    return marked(linked.markdown, linked.links)
  }

  func marked(_ markdown: MarkdownDocument, _ links: [TextLink]) -> String {
    var result = ""
    func walk(_ node: NodeID) {
      let kind = markdown.kind(of: node)
      switch kind {
      case .text, .code, .htmlInline: result += markdown.text(of: node)
      case .softBreak: result += " "
      case .link, .customInline, .image:
        let place = Int(markdown.annotation(of: node)) - 1
        let link = links.indices.contains(place) ? links[place] : nil
        result += link?.isAutomatic == true ? "{" : "["
        for child in markdown.children(of: node) { walk(child) }
        result += "|" + (link.map { name(of: $0.target) } ?? "?") + (link?.isAutomatic == true ? "}" : "]")
      default:
        if kind.holdsInlines, !result.isEmpty { result += "\n" }
        for child in markdown.children(of: node) { walk(child) }
      }
    }
    walk(markdown.root)
    return result
  }

  /// What a link leads to, in short.
  func name(of target: Reference) -> String {
    switch target {
    case .meeting(let meeting, let anchor): registry[meeting].document.path + (anchor.map { "#" + $0 } ?? "")
    case .missingMeeting(let missing): "missing:\(registry[missing.body].id)/\(missing.date.iso)"
    case .person(let person): registry[person].id
    case .theme(let theme): "theme:" + registry[theme].id
    case .cluster(let cluster): "cluster:" + registry[cluster].id
    case .page(let page, let anchor): "page:" + registry[page].id + (anchor.map { "#" + $0 } ?? "")
    case .place(let page, let anchor): name(of: page) + "#" + anchor
    case .here(let anchor): "#" + anchor
    case .file(let path): path
    case .external(let address): address
    case .glossary(let entry): "abbr:" + registry[entry].term
    }
  }
}
