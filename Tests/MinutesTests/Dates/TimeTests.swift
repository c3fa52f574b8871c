import Diagnostics
import Minutes
import Testing

@Suite("Times of meetings")
struct TimeTests {
  private func time(_ text: String, in code: LanguageCode = .da) -> String? {
    DocumentReading.meeting("time: '\(text)'", in: code).meeting?.time.map {
      $0.start.iso + ($0.end.map { "-" + $0.iso } ?? "")
    }
  }

  @Test(
    "Danish forms",
    arguments: [
      ("13.00-15.00", "13:00-15:00"), ("13:00–15:00", "13:00-15:00"), ("13.00 - 15.00", "13:00-15:00"),
      ("kl. 13", "13:00"),
      ("kl.13", "13:00"), ("Kl 13.30", "13:30"), ("klokken 13", "13:00"), ("13", "13:00"), ("9-11", "09:00-11:00"),
      ("kl 13-15", "13:00-15:00"), ("kl. 14.00 til kl. 16.30", "14:00-16:30"),
      ("kl. 14.00 til kl.16.30", "14:00-16:30"),
      ("fra kl. 13 til 15", "13:00-15:00"), ("kl.\u{A0}13–15", "13:00-15:00"), ("0.00-23.59", "00:00-23:59"),
    ])
  func danish(text: String, span: String) {
    #expect(time(text) == span)
  }

  @Test(
    "English forms",
    arguments: [
      ("13:00-15:00", "13:00-15:00"), ("1 pm to 3 pm", "13:00-15:00"), ("13:00 to 15:00", "13:00-15:00"),
      ("1-3 pm", "13:00-15:00"), ("11-1 pm", "11:00-13:00"), ("9.30 a.m. to 12 pm", "09:30-12:00"), ("12 am", "00:00"),
      ("from 1:15pm until 3pm", "13:15-15:00"), ("3 o’clock", "03:00"),
    ])
  func english(text: String, span: String) {
    #expect(time(text, in: .en) == span)
  }

  @Test(
    "what is no time says why",
    arguments: [
      ("15.00-13.00", "time-order"), ("13-13", "time-order"), ("25.00", "no-such-time"), ("13.60", "no-such-time"),
      ("13-24", "no-such-time"), ("om eftermiddagen", "unreadable-time"), ("13.0", "unreadable-time"),
      ("1300", "unreadable-time"), ("13-15-17", "unreadable-time"), ("13.00 15.00", "unreadable-time"),
      ("kl.", "unreadable-time"), ("-", "unreadable-time"), ("1 pm", "unreadable-time"),
    ])
  func invalid(text: String, code: String) {
    #expect(DocumentReading.meeting("time: '\(text)'").faults == ["5:8 \(code)"])
  }

  @Test("an end before the start names both as the site writes times")
  func order() {
    #expect(
      DocumentReading.meeting("time: 15-13.30").diagnostics.first?.fault.message(in: .da)
        == "Mødet slutter kl. 13.30, men begynder først kl. 15.00.")
  }

  @Test("hours of the half day go from 1 to 12")
  func halves() {
    #expect(DocumentReading.meeting("time: 13 pm", in: .en).faults == ["5:7 no-such-time"])
    #expect(DocumentReading.meeting("time: 0-1 am", in: .en).faults == ["5:7 no-such-time"])
  }
}
