import Archive
import Minutes

/// A theme and how much there is on it.
struct ThemeRecord: DataRecord {
  let theme: Ref<Theme>
  let context: SiteContext

  private var entity: Theme { context.registry[theme] }
  private var url: String { context.addresses.absolute(context.addresses[theme]) }
  private var items: [ItemRef] {
    context.archive.themeItems[theme.index].filter { context.registry[$0.meeting].isPublic }
  }
  private var meetings: [Ref<Meeting>] {
    context.archive.themeMeetings[theme.index].filter { context.registry[$0].isPublic }
  }

  static let columns: [StaticString] = ["id", "url", "name", "other_names", "items", "meetings"]

  func write(to json: inout JSONWriter) {
    json.member("id", context.dataID(theme))
    json.member("url", url)
    json.member("name", entity.title)
    json.otherNames(entity.aliases.map { ($0, nil, nil) })
    json.member("items", items.count)
    json.member("meetings", meetings.count)
  }

  func write(to csv: inout CSVWriter) {
    csv.cell(context.dataID(theme))
    csv.cell(url)
    csv.cell(entity.title)
    csv.cell(entity.aliases)
    csv.cell(items.count)
    csv.cell(meetings.count)
  }
}
