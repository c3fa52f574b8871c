import Archive
import Markdown
import Minutes
import TemplateEngine

/// Writes a linked text as HTML: what the site decides about links, headings, tables, decisions and actions.
struct TextRenderer: HTMLRendererDelegate {
  let registry: Registry
  let addresses: Addresses
  let sizes: ContentFiles
  private var links: [TextLink]
  /// The heading level that Markdown's level 1 stands under.
  var headingShift = 0
  /// Anchors for headings, in order; for texts whose headings may be linked to.
  var headingAnchors: ArraySlice<String> = []
  /// What a custom block around a decision or an action is.
  var frames: [NodeID: Frame] = [:]
  /// The abbreviations whose meaning this item has told.
  var explained: Set<Ref<GlossaryEntry>> = []
  /// The files linked to so far.
  var files: Set<String> = []
  private var openTags: [Closing] = []
  private var tableCount = 0

  /// A decision or an action, as the frame around its words.
  enum Frame {
    case decision(anchor: String)
    /// With its deadline, and when it was done, as the minutes have them.
    case action(ActionFacts, due: String?, done: String?)
  }

  private enum Closing {
    case anchor, nothing, missing, short, file(size: Int, path: String), meaning(Ref<GlossaryEntry>)
  }

  init(registry: Registry, addresses: Addresses, sizes: ContentFiles, links: [TextLink]) {
    self.registry = registry
    self.addresses = addresses
    self.sizes = sizes
    self.links = links
  }

  private var language: Language { registry.language }

  /// Turns to another text of the same page.
  mutating func begin(links: [TextLink]) {
    self.links = links
    explained = []
    frames = [:]
  }

  /// A whole text, whose headings stand right below that of the page.
  mutating func html(of text: MarkdownDocument) -> HTML {
    var text = text
    text.outlineHeadings()
    headingShift = 1
    var html: [UInt8] = []
    text.writeHTML(to: &html, with: &self)
    return HTML(bytes: html)
  }

  private func target(of node: NodeID, in document: MarkdownDocument) -> TextLink? {
    let annotation = Int(document.annotation(of: node))
    return annotation > 0 && annotation <= links.count ? links[annotation - 1] : nil
  }

  // MARK: Links

  mutating func openLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    guard let target = target(of: link, in: document) else {
      openTags.append(.nothing)
      return
    }
    switch target.target {
    case .missingMeeting:
      html.write("<span class=\"unpublished\">")
      openTags.append(.missing)
    case .external(let address):
      html.write("<a href=\"")
      HTMLEscaping.appendAddress(Array(address.utf8)[...], to: &html)
      html.write(address.isWeb ? "\" rel=\"external\">" : "\">")
      openTags.append(.anchor)
    case .file(let path):
      let path = sizes.spelling(of: path)
      files.insert(path)
      html.write("<a href=\"")
      html.writeEscaped(addresses.address(ofFile: path))
      html.write("\">")
      openTags.append(.file(size: sizes.size(of: path) ?? 0, path: path))
    default:
      guard let address = addresses.address(of: target.target) else {
        openTags.append(.nothing)
        return
      }
      html.write(target.isAutomatic ? "<a class=\"auto\" href=\"" : "<a href=\"")
      html.writeEscaped(address)
      html.write("\">")
      openTags.append(.anchor)
    }
  }

  mutating func closeLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    close(to: &html)
  }

  private mutating func close(to html: inout [UInt8]) {
    switch openTags.popLast() ?? .nothing {
    case .nothing: break
    case .anchor: html.write("</a>")
    case .missing:
      html.write("</span> <span class=\"missing\">(")
      html.writeEscaped(language[.minutesNotHere])
      html.write(")</span>")
    case .file(let size, let path):
      html.write("</a> <span class=\"file\">(")
      html.writeEscaped(FileDescription.text(path: path, size: size, language: language.code))
      html.write(")</span>")
    case .short: html.write("</abbr></a>")
    case .meaning(let entry):
      html.write("</abbr> <span class=\"meaning\">(<a href=\"")
      html.writeEscaped(addresses[entry])
      html.write("\">")
      html.writeEscaped(registry[entry].meaning)
      html.write("</a>)</span>")
    }
  }

  mutating func writeImage(_ image: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    if let target = target(of: image, in: document), case .file(let path) = target.target {
      let path = sizes.spelling(of: path)
      files.insert(path)
      document.writeImage(image, at: Array(addresses.address(ofFile: path).utf8)[...], to: &html)
    } else {
      // An image of another host would tell that host of each reader: its text stands for it.
      html.writeEscaped(document.plainText(of: image))
    }
  }

  // MARK: Abbreviations, decisions, actions

  mutating func openCustom(_ node: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    if let frame = frames[node] {
      open(frame, to: &html)
    } else if let target = target(of: node, in: document), case .glossary(let entry) = target.target {
      // Behind a bracket the meaning would be a bracket within a bracket.
      if html.last == UInt8(ascii: "(") || !explained.insert(entry).inserted {
        html.write("<a class=\"abbr\" href=\"")
        html.writeEscaped(addresses[entry])
        html.write("\" title=\"")
        html.writeEscaped(registry[entry].meaning)
        html.write("\"><abbr>")
        openTags.append(.short)
      } else {
        html.write("<abbr>")
        openTags.append(.meaning(entry))
      }
    }
  }

  mutating func closeCustom(_ node: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    if frames[node] != nil {
      html.write("</div>\n")
    } else if let target = target(of: node, in: document), case .glossary = target.target {
      close(to: &html)
    }
  }

  /// The start of a frame: the label that is its permanent address, and of an action who does it till when.
  func open(_ frame: Frame, to html: inout [UInt8]) {
    switch frame {
    case .decision(let anchor):
      openLabel("decision", anchor: anchor, word: language[.decision], to: &html)
    case .action(let action, let due, let done):
      openLabel("action", anchor: action.anchor, word: language[.action], to: &html)
      if !action.owners.isEmpty {
        html.write(" <span class=\"owner\">")
        for (index, owner) in action.owners.enumerated() {
          if index > 0 { html.write(", ") }
          html.writeLink(owner.name, to: addresses.address(of: owner))
        }
        html.write("</span>")
      }
      write(due, date: action.dueDate, word: language[.deadlineLabel], style: "due", to: &html)
      write(done, date: action.doneDate, word: language[.done], style: "done", to: &html)
    }
    html.write("</p>\n")
  }

  private func openLabel(_ style: String, anchor: String, word: String, to html: inout [UInt8]) {
    html.write("<div class=\"\(style)\" id=\"")
    html.writeEscaped(anchor)
    html.write("\">\n<p class=\"label\"><a href=\"#")
    html.writeEscaped(anchor)
    html.write("\">")
    html.writeEscaped(word)
    // Where it stands, so that the link makes sense alone.
    html.write("<span class=\"hidden\">, ")
    html.writeEscaped(String(anchor.map { $0 == "-" ? " " : $0 }))
    html.write("</span></a>")
  }

  private func write(_ text: String?, date: CalendarDate?, word: String, style: String, to html: inout [UInt8]) {
    guard let text else { return }
    html.write(" <span class=\"\(style)\">")
    html.writeEscaped(word)
    html.write(" ")
    if let date {
      html.write("<time datetime=\"\(date.iso)\">")
      html.writeEscaped(text)
      html.write("</time>")
    } else {
      html.writeEscaped(text)
    }
    html.write("</span>")
  }

  // MARK: Headings and tables

  mutating func writeAttributes(of block: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    switch document.kind(of: block) {
    case .heading:
      guard let anchor = headingAnchors.popFirst() else { return }
      html.write(" id=\"")
      html.writeEscaped(anchor)
      html.write("\"")
    case .tableCell:
      if document.parent(of: block).map({ document.kind(of: $0) == .tableHead }) ?? false {
        html.write(" scope=\"col\"")
      }
      switch document.alignment(of: block) {
      case .none, .left: break
      case .center: html.write(" class=\"center\"")
      case .right: html.write(" class=\"right\"")
      }
    default: document.writeDefaultAttributes(of: block, to: &html)
    }
  }

  mutating func openTable(_ table: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    html.write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    tableCount += 1
    html.writeEscaped("\(language[.table]) \(tableCount)")
    if let head = document.firstChild(of: table) {
      let titles = document.children(of: head).map { document.plainText(of: $0) }.filter { !$0.isEmpty }
      if !titles.isEmpty { html.writeEscaped(": " + titles.joined(separator: ", ")) }
    }
    html.write("\">\n")
  }

  mutating func closeTable(_ table: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    html.write("</div>\n")
  }
}
