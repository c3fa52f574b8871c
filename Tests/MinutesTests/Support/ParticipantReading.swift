import Diagnostics
import Minutes

/// A line of a participants list read in a test.
struct ParticipantReading {
  let reading: DocumentReading

  /// Reads a line that stands on line 6, from column 5.
  init(_ line: String, in code: LanguageCode = .da) {
    reading = .meeting("participants:\n  - \(line)", in: code)
  }

  var line: ParticipantLine? { reading.meeting?.groups.first?.participants.first }
  var faults: [String] { reading.faults }
  var notes: [ParticipantNote] { line?.notes.map(\.value) ?? [] }

  /// Title, name, parts and notes: `[Direktør] Søren Liner | Herning Kommune | absent`.
  var outline: String { line.map(Self.outline) ?? "-" }

  static func outline(_ line: ParticipantLine) -> String {
    var parts = [(line.title.map { "[\($0)] " } ?? "") + line.name.value]
    parts += line.parts.map(\.value)
    if let role = line.role { parts.append("role \(role)") }
    if let organisation = line.organisation { parts.append("of \(organisation.value)") }
    return (parts + line.notes.map { outline($0.value) }).joined(separator: " | ")
  }

  private static func outline(_ note: ParticipantNote) -> String {
    switch note {
    case .absent(let reason): "absent" + (reason.map { ": \($0)" } ?? "")
    case .remote(let text): "remote “\(text)”"
    case .chair: "chair"
    case .host: "host"
    case .minuteTaker: "minute-taker"
    case .guest: "guest"
    case .secretariat: "secretariat"
    case .items(let selection, _): "items \(outline(selection))"
    case .substitute(let name): "for \(name)"
    case .vacant: "vacant"
    case .other(let text): "“\(text)”"
    }
  }

  private static func outline(_ selection: ItemSelection) -> String {
    func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ",") }
    return switch selection {
    case .only(let numbers): list(numbers)
    case .except(let numbers): "not \(list(numbers))"
    case .before(let number): "before \(number)"
    case .from(let number): "from \(number)"
    case .through(let number): "through \(number)"
    }
  }
}
