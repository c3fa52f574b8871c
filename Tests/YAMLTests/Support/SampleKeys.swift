import YAML

/// A small format of the tests' own, with every kind of value.
struct BookKeys: Keys {
  let title = Key("title", .line, required: true, synonyms: ["titel", "navn"], da: "Bogens titel.", en: "The title.")
  let blurb = Key("blurb", .text, da: "Om bogen.", en: "About it.")
  let state = Key("state", .word(State.self), da: "Dens stand.", en: "Its condition.")
  let lent = Key("lent", .flag, da: "Om den er lånt ud.", en: "Whether it is out.")
  let subjects = Key("subjects", .list(of: .line), synonyms: ["emner"], da: "Dens emner.", en: "Its subjects.")
  let authors = Key(
    "written-by", .list(of: .either(.line, or: .record(AuthorKeys.self))), da: "Dens forfattere.", en: "Its authors.")
  let publisher = Key("publisher", .record(PublisherKeys.self), da: "Forlaget.", en: "The publisher.")
  let notes = Key("notes", .map(of: .line), da: "Noter.", en: "Notes.")
  let readers = Key(
    "readers", .either(.list(of: .line), or: .map(of: .either(.line, or: .list(of: .line)))),
    da: "Dens læsere.", en: "Its readers.")

  enum State: String, CaseIterable {
    case new
    case worn
  }
}

struct AuthorKeys: Keys {
  let name = Key("name", .line, required: true, da: "Navnet.", en: "The name.")
  let born = Key("born", .line, da: "Året.", en: "The year.")
}

struct PublisherKeys: Keys {
  let name = Key("name", .line, required: true, da: "Navnet.", en: "The name.")
  let places = Key("places", .list(of: .line), required: true, da: "Byerne.", en: "The towns.")
}

extension Kind where Value == Record<BookKeys> {
  static let book = Kind.record(BookKeys.self)
}
