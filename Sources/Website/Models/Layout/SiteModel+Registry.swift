import Archive
import Diagnostics
import Minutes
import TemplateEngine

extension SiteModel {
  /// What `site.yml` says.
  init(registry: Registry, addresses: Addresses, styleSheets: StyleSheets) {
    let site = registry.site
    let phone = site.contact?.phone
    let hasMeetings = registry.meetings.contains(where: \.isPublic)
    let hasDays = registry.meetings.contains { $0.isPublic && ($0.date.certainDate ?? $0.document.next?.date) != nil }
    self.init(
      language: registry.language.code.rawValue, locale: registry.language.code == .da ? "da_DK" : "en_GB",
      title: site.title.value, homeUrl: addresses.home,
      searchUrl: addresses.section(addresses.words.search),
      description: site.description, publisher: site.publisher, email: site.contact?.email, phone: phone,
      phoneUrl: phone.map { "tel:" + $0.filter { $0 == "+" || ("0"..."9").contains($0) } },
      accessibilityUrl: site.accessibilityStatement?.url.value, licence: site.licence,
      feedUrl: hasMeetings ? Feed.site.address(in: addresses) : nil,
      correctionsUrl: hasMeetings ? Feed.corrections.address(in: addresses) : nil,
      calendarUrl: hasDays ? SiteCalendar.site.address(in: addresses) : nil, dataUrl: addresses.data,
      styleSheets: styleSheets)
  }
}
