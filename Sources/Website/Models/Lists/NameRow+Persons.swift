import Archive
import Diagnostics
import Minutes
import TemplateEngine

extension NameRow {
  /// A person in the index; nil for one who is not listed.
  init?(person: Ref<Person>, in context: SiteContext) {
    guard let url = context.addresses[person] else { return nil }
    let entity = context.registry[person]
    let role = entity.roles.max { $0.last < $1.last }
    let organisation = (role?.organisation ?? entity.organisation).map { context.registry[$0].name }
    let details = [role?.role, organisation].compactMap { $0 }.joined(separator: ", ")
    self.init(
      url: url, name: entity.name, details: details.isEmpty ? nil : details,
      countText: context.language.count(entity.participations.count, .meeting))
  }
}
