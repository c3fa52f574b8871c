import Foundation

/// `Fixtures/sources.json`: what the five public minutes say, read apart from the content.
struct Ledger: Decodable {
  let meetings: [Meeting]

  struct Meeting: Decodable, CustomStringConvertible {
    let file, cluster, body, date: String
    let time, place, number, chair, host, minuteTaker, next: String?
    let approvedBy: [String]?
    let participants: [Participant]
    let items: [Item]
    let decisions: [Decision]
    let actions: [Action]

    var description: String { file }
  }

  struct Participant: Decodable {
    let name, attendance: String
    let knownAs, role, organisation, insteadOf: String?
    let items: [Int]?
    let chair, host, secretariat: Bool?
  }

  struct Item: Decodable {
    let number, title: String
    let recommendations: Int?
    let attachments, presenters: [String]?
  }

  struct Decision: Decodable {
    let item: String
  }

  struct Action: Decodable {
    let item: String
    let owners: [String]
    let deadline: String?
  }

  /// The whole ledger.
  static func read() throws -> Ledger {
    let file = URL(fileURLWithPath: Cases.folder + "/Fixtures/sources.json")
    return try JSONDecoder().decode(Ledger.self, from: Data(contentsOf: file))
  }
}
