import Archive
import Diagnostics
import Glibc
import Minutes
import Website

extension SiteSnapshot {
  /// A first look at minutes whose text has been changed, while nothing else has: their own pages as they will be. What follows
  /// from the new text on other pages takes a whole run to tell, and these pages need not wait for it.
  ///
  /// - Parameter changed: the paths of the changed files, those below the content folder with its name before them.
  /// - Returns: nil where there is more to the change than the text of minutes, or an error in it: only a run can tell.
  public func glimpse(of changed: Set<String>) -> SiteSnapshot? {
    var result = self
    for path in changed.sorted() {
      guard let page = glimpse(of: path) else {
        guard isPassing(path) else { return nil }
        continue
      }
      result.newer[page.path] = page.bytes
    }
    return result
  }

  /// Whether a changed path is of no account: there is nothing, and the site was made without. Editors' passing files are such.
  public func isPassing(_ path: String) -> Bool { access(path, F_OK) != 0 && !isKnown(path) }

  /// The path of a changed file below the content folder; nil for one that lies elsewhere.
  private func contentPath(_ path: String) -> String? {
    path.hasPrefix(linking.root + "/") ? String(path.dropFirst(linking.root.count + 1)) : nil
  }

  /// Whether the site was made with a file.
  private func isKnown(_ path: String) -> Bool {
    guard let path = contentPath(path) else { return true }
    return ContentPath(path).kind.isDocument || linking.files.contains(path)
  }

  private func glimpse(of path: String) -> (path: String, bytes: [UInt8])? {
    guard let path = contentPath(path), case .meeting(let meeting, _) = linking.registry.entityOfPath[path],
      let content = try? FileBytes(of: linking.root + "/" + path)
    else { return nil }
    let file = SourceFile(path: path, root: linking.root, bytes: content.bytes)
    let (document, faults) = DocumentReader(language: linking.registry.language).read(file)
    guard case .meeting(let document) = document, !faults.containsError(),
      FileReading.front(of: document, in: file) == fronts[path]
    else { return nil }
    let linked = linking.link(file, document, of: meeting)
    guard !linked.diagnostics.containsError(), let text = linked.rendered,
      let page = try? plan.glimpse(of: text, linked.facts)
    else { return nil }
    return (page.path, page.page)
  }
}
