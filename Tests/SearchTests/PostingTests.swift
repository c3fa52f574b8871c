import Testing

@testable import Search

@Suite("Postings")
struct PostingTests {
  @Test("hold a word of as many documents as there may be")
  func manyDocuments() {
    var pool = PostingPool()
    let documents = Array(stride(from: 0, to: 900_000, by: 3))
    for document in documents { pool.append(document, weight: 1, length: 0, to: 0) }
    var postings: [Posting] = []
    pool.append(of: 0, base: 0, to: &postings)
    #expect(pool.count(of: 0) == documents.count)
    #expect(postings.map(\.document) == documents)
  }

  @Test("of many words lie side by side and come back as they were")
  func pool() {
    var pool = PostingPool()
    var expected = [[Posting]](repeating: [], count: 60)
    var random: UInt64 = 42
    for document in 0..<3_000 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for word in 0..<60 where (random >> UInt64(word)) & 7 < UInt64(word % 8) {
        let posting = Posting(document: document * 150, weight: UInt8(1 + word))
        pool.append(posting.document, weight: posting.weight, length: 0, to: word)
        expected[word].append(posting)
      }
    }
    for word in 0..<60 where !expected[word].isEmpty {
      var postings: [Posting] = []
      pool.append(of: word, base: 0, to: &postings)
      #expect(postings == expected[word])
      #expect(pool.count(of: word) == expected[word].count)
    }
  }

  @Test("of several forms are put in order, and what they count in one document is added")
  func merging() {
    var postings = [
      Posting(document: 2, weight: 1), Posting(document: 9, weight: 60), Posting(document: 2, weight: 3),
      Posting(document: 9, weight: 60), Posting(document: 0, weight: 1),
    ]
    postings.merge()
    #expect(
      postings == [
        Posting(document: 0, weight: 1), Posting(document: 2, weight: 4), Posting(document: 9, weight: 63),
      ])
  }

  @Test("are written in few bits and read again", arguments: [0, 1, 2, 17, 900, 5_000])
  func list(_ count: Int) {
    let entries = (0..<count).map { (number: $0 * $0 % 7 + $0 * 13, grade: $0 % 8) }
    let read = ReadList(PostingList.graded(entries))
    #expect(read.total == count)
    #expect(read.numbers == entries.map(\.number))
    #expect(read.grades == entries.map(\.grade))
    let marks = entries.map { Posting(document: $0.number, weight: 1) }
    #expect(ReadList(PostingList.plain(marks)).numbers == entries.map(\.number))
    #expect(PostingList.graded(entries).count < 5 + 2 * count)
  }

  @Test("far apart and close together take no more than they must")
  func gaps() {
    let dense = (0..<8_000).map { Posting(document: $0, weight: 1) }
    #expect(PostingList.plain(dense).count < 1_100)
    let sparse = [Posting(document: 1, weight: 1), Posting(document: 79_000_000, weight: 1)]
    #expect(ReadList(PostingList.plain(sparse)).numbers == [1, 79_000_000])
  }

  @Test("of a word in very many documents are those of the best, and of equal ones the newest")
  func longest() {
    let entries = (0..<40_000).map { (number: $0, grade: $0 % 4 == 0 ? 5 : 2) }
    let read = ReadList(PostingList.graded(entries))
    #expect(read.total == 40_000)
    #expect(read.numbers.count == PostingList.longest)
    let best = stride(from: 0, to: 40_000, by: 4)
    #expect(Set(read.numbers).isSuperset(of: best))
    let others = read.numbers.filter { $0 % 4 != 0 }
    #expect(others.count == PostingList.longest - 10_000)
    #expect(others == (0..<40_000).filter { $0 % 4 != 0 }.suffix(others.count))
  }

  @Test("are graded by what the word counts and by the length of the document, and by nothing else")
  func grades() {
    let grade = Grade()
    #expect(grade(weight: 8, length: 30) > grade(weight: 1, length: 30))
    #expect(grade(weight: 2, length: 5) > grade(weight: 2, length: 200))
    #expect(grade(weight: 1, length: 255) == 0)
    #expect(grade(weight: 63, length: 0) == 7)
    for weight in UInt8(1)..<63 {
      #expect(grade(weight: Double(weight), length: 30) <= grade(weight: Double(weight) + 1, length: 30))
    }
  }
}
