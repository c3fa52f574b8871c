import Diagnostics
import Fuzzing
import Minutes
import Testing

@Suite("Dates in running text")
struct DateScannerTests {
  /// The date that begins at the first digit of a text, with the words it covers.
  private func found(_ text: String, in code: LanguageCode = .da) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard let start = bytes.firstIndex(where: { (0x30...0x39).contains($0) }),
        let (date, end) = DateScanner.date(in: bytes, at: start, language: .of(code))
      else { return nil }
      return date.iso + " " + String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test(
    "a full date is found where it begins, with its end",
    arguments: [
      ("mødet den 26. august 2022, hvor", "2022-08-26 26. august 2022"),
      ("mødet (26/8-2022) var", "2022-08-26 26/8-2022"), ("se 2022-08-26.", "2022-08-26 2022-08-26"),
      ("»26. aug. 2022«", "2022-08-26 26. aug. 2022"), ("26.8.2022", "2022-08-26 26.8.2022"),
      ("fra\u{A0}1. maj 2022–", "2022-05-01 1. maj 2022"), ("den 26.\naugust\n2022", "2022-08-26 26.\naugust\n2022"),
      ("–26. august 2022", "2022-08-26 26. august 2022"),
    ])
  func dates(text: String, date: String) {
    #expect(found(text) == date)
  }

  @Test(
    "what is no full date of its own is none",
    arguments: [
      "26. august", "august 2022", "31. april 2022", "2019-065072", "2022-08-265", "x26. august 2022",
      "ø26. august 2022",
      "26. august 20221", "26. august 2022a", "26. august 2022æ", "2022-08-26-faglig", "12.26.8.2022", "26/8-22",
      "punkt 1-2 2022", "3. punkt", "26. augustus 2022", "kl. 13.00-15.00", "2022-08-26T13", "26.8.2022.1",
    ])
  func noDates(text: String) {
    #expect(found(text) == nil)
  }

  @Test("within a longer number no date begins")
  func inside() {
    let bytes = Array("126. august 2022 1.26. august 2022 9-26. august 2022".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      for start in buffer.indices
      where buffer[start] == UInt8(ascii: "2") && buffer[min(start + 1, 50)] == UInt8(ascii: "6") {
        #expect(DateScanner.date(in: buffer, at: start, language: .of(.da)) == nil)
      }
    }
  }

  @Test("offsets outside the text have no date")
  func outside() {
    Array("1. maj 2022".utf8).withUnsafeBufferPointer { bytes in
      #expect(DateScanner.date(in: bytes, at: -1, language: .of(.da)) == nil)
      #expect(DateScanner.date(in: bytes, at: 11, language: .of(.da)) == nil)
      #expect(DateScanner.date(in: bytes, at: 3, language: .of(.da)) == nil)
    }
  }

  @Test(
    "the first date among words",
    arguments: [
      ("til næste møde 7. november 2022", LanguageCode.da, "2022-11-07"),
      ("1. maj 2023 eller 2. maj 2023", .da, "2023-05-01"),
      ("by November 7, 2022", .en, "2022-11-07"), ("by the 7th of November 2022", .en, "2022-11-07"),
      ("ultimo oktober 2020", .da, nil), ("snarest", .da, nil), ("Mayor 7, 2022", .en, nil),
    ] as [(String, LanguageCode, String?)])
  func firstDate(text: String, code: LanguageCode, date: String?) {
    #expect(DateScanner.firstDate(in: text, language: .of(code))?.iso == date)
  }

  @Test("any bytes are scanned without harm")
  func fuzz() {
    let noise = ["", "", "", " ", ".", "-", "/", "æ", "a", "–", "1", "\u{A0}"]
    let days = ["1", "26", "31", "0", "99", "x"]
    let marks = [". ", " ", "/", ".", "-", "th of ", "\u{A0}", ""]
    let months = ["august", "maj", "8", "08", "nov.", "13", "May", "xmaj"]
    let years = ["2022", "22", "20222", "0000", "9999", ""]
    var dates = 0
    for var dice in Rounds(4_000, seed: 7) {
      let parts = [noise, days, marks, months, marks, years, noise]
      var bytes = Array(parts.map { dice.one(of: $0) }.joined().utf8)
      if dice.happens(onceIn: 4), let place = bytes.indices.randomElement(using: &dice) {
        bytes[place] = UInt8.random(in: 0...255, using: &dice)
      }
      bytes.withUnsafeBufferPointer { buffer in
        for start in buffer.indices {
          for code in LanguageCode.allCases {
            guard let (_, end) = DateScanner.date(in: buffer, at: start, language: .of(code)) else { continue }
            dates += 1
            #expect(end > start && end <= buffer.count)
          }
        }
      }
    }
    #expect(dates > 0)
  }
}
