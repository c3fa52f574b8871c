import Testing

@testable import Website

@Suite("The paths of the output folder")
struct PathClaimTests {
  @Test("have one file each, and no file stands where others need a folder")
  func claims() {
    var claims = PathClaims()
    for (place, path) in ["index.html", "a/b/index.html", "a/feed.xml", "søg", "a/bc"].enumerated() {
      #expect(claims.claim(path) == nil)
      #expect(claims.paths.count == place + 1)
      #expect(claims.hasFile(at: path))
    }
    #expect(claims.claim("a/feed.xml") == 2)
    #expect(claims.claim("a/b") == 1)
    #expect(claims.claim("a") == 1)
    #expect(claims.claim("søg/index.html") == 3)
    #expect(claims.claim("a/bc/d/e") == 4)
    for path in ["a", "a/b", "a/bc/d", "søg/index.html", "b", ""] { #expect(!claims.hasFile(at: path)) }
    // What was refused leaves nothing behind.
    #expect(claims.paths.count == 5)
    #expect(claims.claim("a/b/c") == nil)
    #expect(claims.claim("b/c//d") == nil)
    #expect(claims.claim("b/c/") == 6)
  }

  @Test("are as many as there may be")
  func manyPaths() {
    let paths = (0..<20_000).map { "møder/\($0 % 7)/\($0 % 900)/\($0)" }
    var claims = PathClaims()
    #expect(paths.allSatisfy { claims.claim($0) == nil })
    #expect(claims.paths == paths)
    #expect(paths.indices.allSatisfy { claims.claim(paths[$0]) == $0 })
    #expect(paths.indices.allSatisfy { claims.claim("\(paths[$0])/x") == $0 })
    #expect((0..<900).allSatisfy { claims.claim("møder/\($0 % 7)/\($0)") == $0 })
    #expect(!claims.hasFile(at: "møder/3") && claims.hasFile(at: paths[19_999]))
  }
}
