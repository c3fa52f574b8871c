import Foundation
import Records
import Testing

@testable import Building

@Suite("A store of records")
struct RecordStoreTests {
  private func record(_ number: Int) -> [UInt8] { Array(repeating: UInt8(number), count: 10 + number) }

  @Test("gives back what any thread has laid down")
  func roundTrip() async throws {
    let store = try #require(RecordStore())
    let places = await parallelMap(200, chunk: 3, workers: 4) { store.add(record($0)) }
    for (number, place) in places.enumerated() {
      #expect(store.bytes(of: try #require(place)) == record(number))
    }
    #expect(store.count == (0..<200).reduce(0) { $0 + 10 + $1 })
    #expect(!store.isLasting)
  }

  @Test("leaves them behind for the next run, which knows those that were cut off or spoiled")
  func lasting() throws {
    let folder = try TestFolder()
    let path = folder.path + "/records"
    var store = RecordStore(goingOnFrom: path, in: folder.path)
    let first = try #require(store?.add(record(1)))
    #expect(!FileManager.default.fileExists(atPath: path), "nothing is left behind before the end")
    #expect(store?.settle(at: path) == nil)
    let end = try #require(store?.count)
    store = nil

    store = RecordStore(goingOnFrom: path)
    #expect(store?.bytes(of: first) == nil, "nobody has said yet how much of the file counts")
    store?.goOn(from: end)
    #expect(store?.bytes(of: first) == record(1))
    let second = try #require(store?.add(record(2)))
    #expect(store?.bytes(of: second) == record(2))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == end)
    #expect(store?.settle(at: path) == nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(record(1) + record(2)))
    store = nil

    store = RecordStore(goingOnFrom: path)
    store?.goOn(from: end)
    #expect(store?.bytes(of: first) == record(1))
    #expect(store?.bytes(of: second) == nil)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[3] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(store?.bytes(of: first) == nil)
  }

  @Test("goes on from a file in one run at a time; another begins anew and leaves nothing")
  func locked() throws {
    let folder = try TestFolder()
    let path = folder.path + "/records"
    try folder.write("x", to: "records")
    var store = RecordStore(goingOnFrom: path)
    #expect(store?.isLasting == true)
    let other = try #require(RecordStore(goingOnFrom: path))
    #expect(!other.isLasting)
    #expect(other.bytes(of: try #require(other.add(record(3)))) == record(3))
    store = nil
    #expect(RecordStore(goingOnFrom: path)?.isLasting == true)
    #expect(RecordStore(goingOnFrom: folder.path + "/none")?.isLasting == true)
    #expect(RecordStore()?.settle(at: folder.path + "/nowhere/records") != nil)
  }

  @Test("is made anew, half as large at most, where most of it is of no use any more; what is lost in it is forgotten")
  func compaction() throws {
    let store = try #require(RecordStore())
    let ground = try #require(store.add(record(5)))
    func memory(_ reading: StoredRecord?, _ text: StoredText?) -> BuildMemory {
      let file = FileMemory(stamp: nil, digest: ContentDigest(), front: ContentDigest(), reading: reading, text: text)
      return BuildMemory(
        key: ContentDigest(), environment: ContentDigest(), base: ContentDigest(), ground: ground,
        files: ["a.md": file], store: store, registry: nil)
    }
    let records = try (0..<5).map { try #require(store.add(record($0))) }
    let text = StoredText(facts: records[1], sheet: records[2], passages: records[3], html: records[4])
    let kept = memory(records[0], text)
    #expect(kept.compacted { RecordStore() }.store === store)
    _ = store.add(Array(repeating: 0, count: 5_000_000))
    let smaller = kept.compacted { RecordStore() }
    #expect(smaller.store !== store)
    #expect(smaller.store.count == (0...5).reduce(0) { $0 + 10 + $1 })
    #expect(smaller.store.bytes(of: smaller.ground) == record(5))
    let file = try #require(smaller.files["a.md"])
    #expect(smaller.store.bytes(of: try #require(file.reading)) == record(0))
    #expect(smaller.store.bytes(of: try #require(file.text).html) == record(4))

    let other = try #require(RecordStore())
    _ = other.add(Array(repeating: 1, count: 100))
    let lost = try #require(other.add([1]))
    let rest = memory(lost, text).compacted { RecordStore() }
    #expect(rest.files["a.md"]?.reading == nil)
    #expect(rest.files["a.md"]?.text != nil)
  }
}
