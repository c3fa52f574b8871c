import Diagnostics
import Minutes
import Testing

@testable import Importing

@Suite("Markers of items")
struct MarkerTests {
  private let reader = ItemMarkerReader(language: .of(.da))

  @Test(
    "are read in every way that minutes number items",
    arguments: [
      ("3. Opfølgning", .stop, 3, "3.", "Opfølgning"), ("3) Opfølgning", .bracket, 3, "3)", "Opfølgning"),
      ("3 – Opfølgning", .dash, 3, "3 –", "Opfølgning"), ("3: Opfølgning", .dash, 3, "3:", "Opfølgning"),
      ("3 Opfølgning", .bare, 3, "3", "Opfølgning"), ("Punkt 3 – Opfølgning", .word, 3, "Punkt 3 –", "Opfølgning"),
      ("Pkt. 3: Opfølgning", .word, 3, "Pkt. 3:", "Opfølgning"), ("Ad 3. Opfølgning", .word, 3, "Ad 3.", "Opfølgning"),
      ("PUNKT 12 Opfølgning", .word, 12, "PUNKT 12", "Opfølgning"), ("a) Mødekadence", .letter, 1, "a)", "Mødekadence"),
      ("b. Mødekadence", .letter, 2, "b.", "Mødekadence"), ("3.a Mødekadence", .letter, 1, "3.a", "Mødekadence"),
      ("3a Mødekadence", .letter, 1, "3a", "Mødekadence"), ("3.a) Mødekadence", .letter, 1, "3.a)", "Mødekadence"),
      ("2.1 Baggrund", .decimal, 1, "2.1", "Baggrund"),
    ] as [(String, ItemMarker.Style, Int, String, String)])
  func reads(line: String, style: ItemMarker.Style, number: Int, written: String, rest: String) throws {
    let (marker, text) = try #require(reader.read(line))
    #expect(marker.style == style)
    #expect(marker.number == number)
    #expect(marker.written == written)
    #expect(text == rest)
  }

  @Test(
    "are not found in dates, amounts, names and sentences",
    arguments: [
      "2. november kl. 14-16", "26.8.2022", "500.000 kr. til klyngen", "75-års forebyggelsessamtaler", "J. Hansen",
      "Punkt 3 blev udsat", "3 - 4 måneder", "2022: Året der gik", "3", "Punktet udsættes",
    ])
  func none(line: String) { #expect(reader.read(line) == nil) }
}
