import Foundation
import Records
import Testing

@testable import Building

@Suite("A store of records")
struct RecordStoreTests {
  private func record(_ number: Int) -> [UInt8] { Array(repeating: UInt8(number), count: 10 + number) }

  @Test("gives back what any thread has laid down")
  func roundTrip() async throws {
    let store = try #require(RecordStore.passing())
    let places = await parallelMap(200, chunk: 3, workers: 4) { store.add(record($0)) }
    for (number, place) in places.enumerated() {
      #expect(store.bytes(of: try #require(place)) == record(number))
    }
    #expect(store.count == (0..<200).reduce(0) { $0 + 10 + $1 })
    #expect(!store.isLasting)
  }

  @Test("keeps them for the next run, and knows those that were cut off or spoiled")
  func lasting() throws {
    let folder = try TestFolder()
    let path = folder.path + "/records"
    var store = RecordStore(at: path)
    let first = try #require(store?.add(record(1)))
    let end = try #require(store?.count)
    let second = try #require(store?.add(record(2)))
    store = nil

    store = RecordStore(at: path)
    #expect(store?.bytes(of: first) == nil, "nobody has said yet how much of the file counts")
    store?.cut(to: end)
    #expect(store?.bytes(of: first) == record(1))
    #expect(store?.bytes(of: second) == nil)

    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.count == end)
    bytes[3] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(store?.bytes(of: first) == nil)
  }

  @Test("belongs to one run at a time")
  func locked() throws {
    let folder = try TestFolder()
    var store = RecordStore(at: folder.path + "/records")
    #expect(store != nil)
    #expect(RecordStore(at: folder.path + "/records") == nil)
    store = nil
    #expect(RecordStore(at: folder.path + "/records") != nil)
    #expect(RecordStore(at: folder.path + "/nowhere/records") == nil)
  }

  @Test("is made anew, half as large at most, where most of it is of no use any more; what is lost in it is forgotten")
  func compaction() throws {
    let store = try #require(RecordStore.passing())
    func memory(_ reading: StoredRecord?, _ text: StoredText?) -> BuildMemory {
      let file = FileMemory(stamp: nil, digest: ContentDigest(), front: ContentDigest(), reading: reading, text: text)
      return BuildMemory(
        key: ContentDigest(), environment: ContentDigest(), files: ["a.md": file], store: store, registry: nil)
    }
    let records = try (0..<5).map { try #require(store.add(record($0))) }
    let text = StoredText(facts: records[1], sheet: records[2], passages: records[3], html: records[4])
    let kept = memory(records[0], text)
    #expect(kept.compacted { RecordStore.passing() }.store === store)
    _ = store.add(Array(repeating: 0, count: 5_000_000))
    let smaller = kept.compacted { RecordStore.passing() }
    #expect(smaller.store !== store)
    #expect(smaller.store.count == (0..<5).reduce(0) { $0 + 10 + $1 })
    let file = try #require(smaller.files["a.md"])
    #expect(smaller.store.bytes(of: try #require(file.reading)) == record(0))
    #expect(smaller.store.bytes(of: try #require(file.text).html) == record(4))

    store.cut(to: store.count - 1)
    let lost = try #require(store.add([1]))
    store.cut(to: store.count - 1)
    let rest = memory(lost, text).compacted { RecordStore.passing() }
    #expect(rest.files["a.md"]?.reading == nil)
    #expect(rest.files["a.md"]?.text != nil)
  }
}
