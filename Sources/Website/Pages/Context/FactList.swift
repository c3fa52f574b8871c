import Archive
import Minutes
import TemplateEngine

/// A list of facts that leaves out what is not known.
struct FactList {
  private let context: SiteContext
  private(set) var all: [FactModel] = []

  init(_ context: SiteContext) {
    self.context = context
  }

  mutating func add(_ word: Word, _ runs: [RunModel]) {
    if !runs.isEmpty { all.append(FactModel(term: context[word], runs: runs)) }
  }

  mutating func add(_ word: Word, _ text: String?) {
    if let text { add(word, .text(text)) }
  }

  mutating func add(_ word: Word, _ links: [LinkModel]) {
    add(word, .list(links))
  }
}
