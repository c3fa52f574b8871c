extension Noun {
  /// One and many in Danish.
  var danish: (one: String, many: String) {
    switch self {
    case .meeting: ("møde", "møder")
    case .item: ("punkt", "punkter")
    case .decision: ("beslutning", "beslutninger")
    case .action: ("opgave", "opgaver")
    case .attachment: ("bilag", "bilag")
    case .correction: ("rettelse", "rettelser")
    case .person: ("person", "personer")
    case .participant: ("deltager", "deltagere")
    case .organisation: ("organisation", "organisationer")
    case .cluster: ("klynge", "klynger")
    case .body: ("forum", "fora")
    case .theme: ("tema", "temaer")
    case .term: ("forkortelse", "forkortelser")
    case .place: ("sted", "steder")
    case .member: ("medlem", "medlemmer")
    case .seat: ("plads", "pladser")
    }
  }

  /// One and many in English.
  var english: (one: String, many: String) {
    switch self {
    case .meeting: ("meeting", "meetings")
    case .item: ("item", "items")
    case .decision: ("decision", "decisions")
    case .action: ("action", "actions")
    case .attachment: ("attachment", "attachments")
    case .correction: ("correction", "corrections")
    case .person: ("person", "people")
    case .participant: ("participant", "participants")
    case .organisation: ("organisation", "organisations")
    case .cluster: ("cluster", "clusters")
    case .body: ("body", "bodies")
    case .theme: ("theme", "themes")
    case .term: ("abbreviation", "abbreviations")
    case .place: ("place", "places")
    case .member: ("member", "members")
    case .seat: ("seat", "seats")
    }
  }
}
