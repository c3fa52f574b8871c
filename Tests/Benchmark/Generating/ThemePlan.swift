/// A theme.
struct ThemePlan: Sendable {
  let id: String
  let title: String

  init(number: Int) {
    let base = Words.bases[number * 5 % Words.bases.count]
    let stem = Words.stems[(number * 7 + number / Words.bases.count) % Words.stems.count]
    title = (stem + base.plural).capitalisedFirst
    id = title.slug
  }
}
