import Archive

extension Addresses {
  /// The address that a reference leads to; nil for what has no page: a person not listed, a meeting whose minutes are not here.
  func address(of reference: Reference) -> String? {
    switch reference {
    case .meeting(let meeting, let place): place.map { anchor($0, on: self[meeting]) } ?? self[meeting]
    case .missingMeeting: nil
    case .person(let person): self[person]
    case .theme(let theme): self[theme]
    case .cluster(let cluster): self[cluster]
    case .page(let page, let place): place.map { anchor($0, on: self[page]) } ?? self[page]
    case .place(let page, let place): address(of: page).map { anchor(place, on: $0) }
    case .here(let anchor): "#" + anchor
    case .file(let path): address(ofFile: path)
    case .external(let address): address
    case .glossary(let entry): self[entry]
    }
  }

  /// The address of who is to do something.
  func address(of owner: Owner) -> String? {
    switch owner {
    case .person(let named): named.person.flatMap { self[$0] }
    case .organisation(let organisation, _): self[organisation]
    case .other: nil
    }
  }
}

extension Owner {
  /// The name as written.
  var name: String {
    switch self {
    case .person(let named): named.name
    case .organisation(_, let name), .other(let name): name
    }
  }
}
