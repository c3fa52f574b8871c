import Foundation
import Synchronization
import Testing

@testable import Preview

@Suite("Watching folders")
struct WatchTests {
  /// What a watch tells until something is told that satisfies a condition, ten seconds at most.
  private func told(
    by watch: inout Notifications, until isEnough: (Set<String>) -> Bool = { !$0.isEmpty }
  ) -> Set<String> {
    var result: Set<String> = []
    for _ in 0..<200 where !isEnough(result) { result.formUnion(watch.wait(milliseconds: 50)) }
    return result
  }

  private func noWatch() { Issue.record("the system lets no folder be watched") }

  @Test("a saved, a renamed and a deleted file are told, each by its path")
  func files() throws {
    let site = try PreviewSite()
    guard var watch = Notifications(of: [site.content]) else { return noWatch() }
    try site.write("x", to: "content/pages/ny.md")
    let page = site.content + "/pages/ny.md"
    #expect(told(by: &watch).contains(page))
    try FileManager.default.moveItem(atPath: page, toPath: site.content + "/pages/anden.md")
    #expect(told(by: &watch) { $0.count > 1 } == [page, site.content + "/pages/anden.md"])
    try site.remove("content/pages/anden.md")
    #expect(told(by: &watch) == [site.content + "/pages/anden.md"])
  }

  @Test("names that begin with a dot are nobody's business")
  func hidden() throws {
    let site = try PreviewSite()
    guard var watch = Notifications(of: [site.content]) else { return noWatch() }
    try site.write("x", to: "content/.skjult")
    try site.write("x", to: "content/.mappe/fil.md")
    try site.write("x", to: "content/pages/synlig.md")
    let told = told(by: &watch)
    #expect(told == [site.content + "/pages/synlig.md"])
  }

  @Test("new folders are watched, however deep, and so is what is moved in")
  func newFolders() throws {
    let site = try PreviewSite()
    guard var watch = Notifications(of: [site.content]) else { return noWatch() }
    try site.write("x", to: "content/meetings/a/b/c.md")
    #expect(told(by: &watch).contains(site.content + "/meetings"))
    try site.write("y", to: "content/meetings/a/b/c.md")
    #expect(told(by: &watch) { $0.contains(site.content + "/meetings/a/b/c.md") }.isEmpty == false)
    try site.write("x", to: "elsewhere/d/e.md")
    try FileManager.default.moveItem(atPath: site.path + "/elsewhere", toPath: site.content + "/meetings/f")
    #expect(told(by: &watch).contains(site.content + "/meetings/f"))
    try site.write("y", to: "content/meetings/f/d/e.md")
    #expect(told(by: &watch).contains(site.content + "/meetings/f/d/e.md"))
  }

  @Test("a folder that is not there yet, or no more, is told of when it comes")
  func missingFolder() throws {
    let site = try PreviewSite()
    guard var watch = Notifications(of: [site.path + "/templates"]) else { return noWatch() }
    #expect(watch.wait(milliseconds: 0).isEmpty)
    try site.write("x", to: "templates/a.mustache")
    #expect(told(by: &watch) == [site.path + "/templates"])
    try site.write("y", to: "templates/a.mustache")
    #expect(told(by: &watch).contains(site.path + "/templates/a.mustache"))
    try site.remove("templates")
    #expect(!told(by: &watch).isEmpty)
    while !watch.wait(milliseconds: 0).isEmpty {}
    try site.write("z", to: "templates/a.mustache")
    #expect(!told(by: &watch).isEmpty)
  }

  @Test("links that go in a circle do not keep the watch from beginning")
  func circles() throws {
    let site = try PreviewSite()
    try FileManager.default.createSymbolicLink(
      atPath: site.content + "/pages/ring", withDestinationPath: site.content)
    guard var watch = Notifications(of: [site.content]) else { return noWatch() }
    try site.write("x", to: "content/pages/ny.md")
    #expect(told(by: &watch) == [site.content + "/pages/ny.md"])
  }

  @Test("where the system tells nothing, comparing finds what has changed, come and gone")
  func comparison() throws {
    let site = try PreviewSite()
    var comparison = Comparison(of: [site.content, site.path + "/templates"], pause: .zero)
    #expect(comparison.changes().isEmpty)
    try site.write("body { margin: 0 }", to: "content/assets/own.css")
    try site.write("x", to: "content/meetings/a/b.md")
    try site.write("x", to: "templates/a.mustache")
    try site.write("x", to: "content/.skjult")
    try site.remove("content/pages/om.md")
    let files = ["content/assets/own.css", "content/meetings/a/b.md", "content/pages/om.md", "templates/a.mustache"]
    #expect(comparison.changes() == Set(files.map { site.path + "/" + $0 }))
    #expect(comparison.changes().isEmpty)
  }

  @Test("changes that come while nobody listens wait together")
  func box() async {
    let box = ChangeBox()
    box.add(["a"])
    box.add(["b", "a"])
    box.close()
    var taken: [Set<String>] = []
    for await _ in box.signals { taken.append(box.take()) }
    #expect(taken == [["a", "b"]])
  }

  @Test("a build makes way for a newer change, which then includes its own, but not for ever")
  func interruption() {
    let box = ChangeBox()
    box.add(["a"])
    let first = box.take()
    #expect(!box.interrupt())
    box.add(["b"])
    #expect(box.interrupt())
    box.giveBack(first)
    #expect(box.take() == ["a", "b"])
    for _ in 0..<2 {
      box.add(["c"])
      #expect(box.interrupt())
      box.giveBack(box.take())
    }
    box.add(["c"])
    #expect(!box.interrupt())
    box.settle()
    #expect(box.interrupt())
  }
}
