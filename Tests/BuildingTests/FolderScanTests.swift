import Diagnostics
import Foundation
import Testing

@testable import Building

@Suite("Scanning a folder")
struct FolderScanTests {
  /// Paths and codes of what was found wrong, without the folder before them.
  private func faults(_ scan: FolderScan, _ folder: String) -> [String] {
    scan.diagnostics.map { $0.file.replacingOccurrences(of: folder, with: ".") + ": " + $0.fault.code }
  }

  @Test("files come in the order of their paths' bytes, with their sizes")
  func order() throws {
    let folder = try TestFolder()
    try folder.write("b/å.md", "b/a.md", "Z.md", "b.md", "b/é.md")
    let scan = FolderScan(of: folder.path)
    #expect(
      scan.files.map(\.path)
        == ["Z.md", "b.md", "b/a.md", "b/å.md", "b/é.md"].sorted {
          Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        })
    #expect(scan.files.first { $0.path == "b/å.md" }?.size == 7)
    #expect(scan.diagnostics.isEmpty)
  }

  @Test("names that begin with a dot are passed over without a word")
  func hidden() throws {
    let folder = try TestFolder()
    try folder.write(".git/config", ".DS_Store", "a.md")
    let scan = FolderScan(of: folder.path)
    #expect(scan.files.map(\.path) == ["a.md"])
    #expect(scan.diagnostics.isEmpty)
  }

  @Test("a folder that is not there is one fault")
  func missing() {
    let scan = FolderScan(of: "/nowhere/at/all")
    #expect(scan.isReadable == false)
    #expect(scan.diagnostics.map(\.fault.code) == ["cannot-read-folder"])
    #expect(scan.diagnostics.first?.fault as? FolderFault == .cannotRead(folder: "/nowhere/at/all", .missing))
  }

  @Test("a file in the folder's place is a fault")
  func file() throws {
    let folder = try TestFolder()
    try folder.write("content")
    let scan = FolderScan(of: folder.path + "/content")
    #expect(scan.diagnostics.first?.fault as? FolderFault == .cannotRead(folder: folder.path + "/content", .notFolder))
  }

  @Test("links to files and folders inside are followed")
  func linksInside() throws {
    let folder = try TestFolder()
    try folder.write("meetings/a.md")
    try folder.link("b.md", to: "meetings/a.md")
    try folder.link("again", to: "meetings")
    let scan = FolderScan(of: folder.path)
    #expect(scan.files.map(\.path) == ["again/a.md", "b.md", "meetings/a.md"])
    #expect(scan.diagnostics.isEmpty)
  }

  @Test("links that lead out are errors, also to a folder whose name begins alike")
  func linksOutside() throws {
    let folder = try TestFolder()
    try folder.write("content/a.md", "content-private/secret.md")
    try folder.link("content/hosts", to: "/etc/hosts")
    try folder.link("content/private", to: "../content-private")
    let scan = FolderScan(of: folder.path + "/content")
    #expect(scan.files.map(\.path) == ["a.md"])
    #expect(faults(scan, folder.path + "/content") == ["./hosts: link-outside", "./private: link-outside"])
    #expect(scan.diagnostics.containsError())
  }

  @Test(
    "links that go in a circle are errors, and end",
    arguments: [["a/self": "."], ["a/up": ".."], ["a/x": "../b", "b/y": "../a"], ["loop": "loop"]])
  func loops(_ links: [String: String]) throws {
    let folder = try TestFolder()
    try folder.makeFolder("a")
    try folder.makeFolder("b")
    for (link, target) in links { try folder.link(link, to: target) }
    let scan = FolderScan(of: folder.path)
    #expect(scan.files.isEmpty)
    #expect(Set(scan.diagnostics.map(\.fault.code)) == ["link-loop"])
  }

  @Test("a link to nothing and a pipe are warnings, and nothing is read from the pipe")
  func special() throws {
    let folder = try TestFolder()
    try folder.link("gone", to: "nothing-here")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let scan = FolderScan(of: folder.path)
    #expect(faults(scan, folder.path) == ["./gone: broken-link-file", "./pipe: special-file"])
    #expect(!scan.diagnostics.containsError())
  }

  @Test("a name that is no UTF-8 is an error that shows what can be shown")
  func unreadableName() throws {
    let folder = try TestFolder()
    let file = open((folder.path + "/m\u{F8}de.md").latin1, O_CREAT | O_WRONLY, 0o600)
    #expect(file >= 0)
    close(file)
    let scan = FolderScan(of: folder.path)
    #expect(faults(scan, folder.path) == ["./m\u{FFFD}de.md: unreadable-name"])
  }

  @Test("a name that differs only in how an accent is stored is an error")
  func sameName() throws {
    let folder = try TestFolder()
    try folder.write("a\u{30A}.md", "\u{E5}.md")
    let scan = FolderScan(of: folder.path)
    #expect(scan.diagnostics.map(\.fault.code) == ["same-name"])
    #expect(scan.diagnostics.first.map { Array($0.file.utf8) } == Array((folder.path + "/\u{E5}.md").utf8))
  }

  @Test("folders deeper than the limit are an error")
  func depth() throws {
    let folder = try TestFolder()
    try folder.makeFolder(Array(repeating: "d", count: FolderScan.depthLimit).joined(separator: "/") + "/e")
    let scan = FolderScan(of: folder.path)
    #expect(scan.diagnostics.map(\.fault.code) == ["folders-too-deep"])
  }
}

extension String {
  /// The path in Latin-1, as the system may be given it but no text may hold it.
  fileprivate var latin1: [CChar] {
    unicodeScalars.map { CChar(bitPattern: UInt8(truncatingIfNeeded: $0.value)) } + [0]
  }
}
